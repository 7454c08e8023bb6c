import type { Finding } from '#src/domain/import/finding.js';
import { columnLetters } from '#src/domain/cell-address.js';
import type { FoundTable, TableColumn } from '../understand/understood.js';
import { scaleOf } from '../values/scale.js';
import { unknownUnit, unknownUnitAbove } from '../values/unknown-unit.js';
import { dataRows } from './column-evidence.js';
import type { MappedColumn } from './mapping.js';

/**
 * What keeps columns of amounts from being read as euros: a unit in the title or above the table, or a column of cents
 * beside. A factor that the profile gives settles it.
 */
export function unknownUnits(table: FoundTable, amounts: readonly MappedColumn[]): readonly Finding[] {
  return amounts
    .filter(({ decisions }) => decisions.scale === null)
    .flatMap((amount) => unitOf(table, amount) ?? centsBeside(table, amount) ?? []);
}

function unitOf(table: FoundTable, { title, column }: MappedColumn): Finding | null {
  const unit = unknownUnit(title) ?? (scaleOf(title) === null ? unitAbove(table) : null);
  return unit === null ? null : finding(table, column, { title, unit });
}

function unitAbove({ titles }: FoundTable): string | null {
  return titles.map(({ text }) => unknownUnitAbove(text)).find((unit) => unit !== null) ?? null;
}

/** Euros and cents of one amount may stand in two columns. */
function centsBeside(table: FoundTable, amount: MappedColumn): Finding | null {
  const neighbours = table.columns.filter(({ column }) => Math.abs(column - amount.column) === 1);
  const beside = neighbours.find((column) => isCents(table, column));
  return beside ? finding(table, beside.column, { title: beside.title, unit: beside.title }) : null;
}

function isCents(table: FoundTable, { title, column }: TableColumn): boolean {
  const isTitled = /^[([]?(?:cents?|ct)\.?[)\]]?$/i.test(title.trim());
  return isTitled && dataRows(table).some(({ row }) => row.cells[column] !== undefined);
}

function finding({ sheet }: FoundTable, column: number, facts: { title: string; unit: string }): Finding {
  const place = { sheet, cell: columnLetters(column) };
  return { code: 'unit-unknown', facts, place, text: facts.title, reading: null };
}
