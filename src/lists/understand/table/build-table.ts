import type { Finding } from '#src/domain/import/finding.js';
import { cellAddress } from '#src/domain/cell-address.js';
import type { SheetRow } from '../../model.js';
import { cleanText } from '../../values/clean-text.js';
import { withGroups } from '../rows/group-labels.js';
import { sumWordTest } from '../rows/judge-sum.js';
import { rowTest } from '../rows/judge-row.js';
import { judgeTable } from '../rows/judge-table.js';
import type { JudgedRow } from '../rows/judged-row.js';
import { labelAboveFirst } from '../rows/label-above.js';
import { filledColumns, type Region } from '../cells/region.js';
import { rolesOf } from '../rows/roles.js';
import type { Stretch } from './stretches.js';
import { sumsAbove } from './sums-above.js';
import { tableFindings, type UnwordedSum } from './table-findings.js';
import { tableShape, type TableShape } from './table-shape.js';
import type { FoundTable, SheetDecisions } from '../understood.js';

/** A table with what it was found by. */
export interface BuiltTable {
  readonly table: FoundTable;
  readonly shape: TableShape;
  readonly findings: readonly Finding[];
}

/** The table of a header and the headers that repeat it. */
export function buildTable(
  region: Region,
  stretches: readonly [Stretch, ...Stretch[]],
  decisions: SheetDecisions,
): BuiltTable {
  const [{ block, above }] = stretches;
  const below = stretches.flatMap((stretch) => region.rows.slice(stretch.below.from, stretch.below.to));
  const shape = tableShape(region, block, below);
  const { rows: judged, open } = judgeTable(shape, stretches, {
    isSkipped: rowTest(decisions.skipRowsWith),
    isSaidData: rowTest(decisions.dataRowsWith),
    beginsSum: sumWordTest(decisions.sumWords),
    fillsDown: decisions.fillDown.length > 0,
  });
  const label = labelAboveFirst(region, stretches);
  const labelled = [...label, ...judged];
  const rows = withGroups(labelled, rolesOf(labelled, shape));
  const rowsAbove = region.rows.slice(above.from, above.to - label.length);
  const table: FoundTable = {
    sheet: region.sheet.name,
    titles: rowsAbove.flatMap((row) => titlesIn(region, row)),
    headerRows: region.rows.slice(block.first, block.last + 1).map(({ index }) => index),
    columns: shape.columns,
    rows,
    sumsAbove: sumsAbove(rowsAbove, shape, rows),
  };
  return { table, shape, findings: tableFindings(table, shape, { open, unworded: unwordedSums(judged) }) };
}

function unwordedSums(judged: readonly JudgedRow[]): UnwordedSum[] {
  return judged.flatMap((row) => (row.kind === 'sum' && row.wording === null ? [row] : []));
}

function titlesIn(region: Region, row: SheetRow): { text: string; cell: string }[] {
  return filledColumns(region, row).map((column) => ({
    text: cleanText(row.cells[column]?.text ?? ''),
    cell: cellAddress(row.index, column),
  }));
}
