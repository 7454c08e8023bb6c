import type { FoundTable } from '../understand/understood.js';
import { dataRows, evidenceOfColumns } from './column-evidence.js';
import { yearIn } from './title.js';

/** The years that a table says beside its days: in the name of its sheet, in the texts above it, in a column of years. */
export function yearsAbout(table: FoundTable): readonly number[] {
  const texts = [table.sheet, ...table.titles.map(({ text }) => text)];
  return [...new Set([...texts.flatMap((text) => yearIn(text) ?? []), ...yearsInColumns(table)])];
}

function yearsInColumns(table: FoundTable): readonly number[] {
  const ofYears = [...evidenceOfColumns(table)].flatMap(([column, { years, filled }]) =>
    filled > 0 && years === filled ? [column] : [],
  );
  return dataRows(table).flatMap(({ row }) =>
    ofYears.flatMap((column) => yearIn(row.cells[column]?.text ?? '') ?? []),
  );
}
