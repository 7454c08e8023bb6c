import { foldName } from '#src/domain/name.js';
import { columnLetters } from '#src/domain/cell-address.js';
import type { TableColumn } from '../understand/understood.js';

/** What a column goes by: its title, with its letters behind (`Betrag [F]`) where the title does not tell it from others. */
export function columnNames(columns: readonly TableColumn[]): ReadonlyMap<number, string> {
  const timesOf = new Map<string, number>();
  for (const { title } of columns) timesOf.set(foldName(title), (timesOf.get(foldName(title)) ?? 0) + 1);
  return new Map(
    columns.map(({ column, title }) => {
      const folded = foldName(title);
      const isTelling = folded !== '' && timesOf.get(folded) === 1;
      return [column, isTelling ? title : `${title} [${columnLetters(column)}]`.trim()];
    }),
  );
}

/** The columns that a profile or a person can mean by a name, in any spelling; several where titles stand twice. */
export function columnsCalled(columns: readonly TableColumn[], name: string): readonly TableColumn[] {
  const names = columnNames(columns);
  const wanted = foldName(name);
  const exact = columns.filter(({ column }) => foldName(names.get(column) ?? '') === wanted);
  if (exact.length > 0 || wanted === '') return exact;
  return columns.filter(({ title }) => foldName(title) === wanted);
}
