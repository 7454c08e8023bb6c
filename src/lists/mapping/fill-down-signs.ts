import type { Finding } from '#src/domain/import/finding.js';
import { foldName } from '#src/domain/name.js';
import { columnLetters } from '#src/domain/cell-address.js';
import type { Merge, SheetRow } from '../model.js';
import type { Profile } from '../profile/profile.js';
import type { Field, Fields } from '../record.js';
import type { FoundTable } from '../understand/understood.js';
import { isDashes } from '../values/nothing.js';
import { dataRows } from './column-evidence.js';
import type { MappedColumn, Mapping } from './mapping.js';

/** So much of a column has to be blank: a few blanks are gaps. */
const least = { share: 0.25, rows: 2 };

interface Looked {
  readonly table: FoundTable;
  readonly fields: Fields;
  readonly profile: Profile;
  readonly merges: readonly Merge[];
}

/**
 * Asks about columns that look as if they were filled only in the first row of each group: the first row is filled,
 * many are blank, and no name stands twice in a row. Nothing is filled down before somebody has said so.
 */
export function fillDownSigns(mapping: Mapping, looked: Looked): readonly Finding<'fill-down-open'>[] {
  return [...mapping.columns].flatMap(([name, column]) => {
    const field = looked.fields[name];
    if (!field || !isAsked(name, field, looked.profile)) return [];
    const rows = blankRows(column, looked);
    if (rows === null) return [];
    const facts = { field: name, title: column.title, rows };
    const place = { sheet: looked.table.sheet, cell: columnLetters(column.column) };
    return [{ code: 'fill-down-open', facts, place, text: null, reading: null }];
  });
}

function isAsked(
  name: string,
  { type, required }: Field,
  { fillDown, blankFields, constants }: Profile,
): boolean {
  const isDecided = fillDown.includes(name) || blankFields.includes(name) || constants.has(name);
  const isGrouping =
    type === 'name' || (required && (type === 'text' || type === 'choice' || type === 'year'));
  return isGrouping && !isDecided;
}

/** How many rows are blank; null where the column does not look filled down. */
function blankRows({ column }: MappedColumn, { table, merges }: Looked): number | null {
  const ofColumn = merges.filter(({ firstColumn }) => firstColumn === column);
  const data = dataRows(table);
  const rows = ofColumn.length === 0 ? data : data.filter(({ row }) => !isMerged(row.index, ofColumn));
  const texts = rows.map(({ row }) => filledText(row, column));
  const filled = texts.filter((text) => text !== null);
  const blank = rows.length - filled.length;
  const isMuch = filled.length > 1 && blank >= Math.max(least.rows, least.share * rows.length);
  const [first = null] = texts;
  if (!isMuch || first === null) return null;
  const names = filled.map(foldName);
  return names.some((name, at) => at > 0 && name === names[at - 1]) ? null : blank;
}

function filledText(row: SheetRow, column: number): string | null {
  const text = row.cells[column]?.text ?? '';
  return isDashes(text) ? null : text;
}

/** Whether the row lies in a merged cell, below its first row. */
function isMerged(row: number, merges: readonly Merge[]): boolean {
  return merges.some(({ firstRow, lastRow }) => row > firstRow && row <= lastRow);
}
