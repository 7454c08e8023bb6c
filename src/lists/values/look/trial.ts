import type { Finding, FindingCode } from '#src/domain/import/finding.js';
import type { Field, FieldType } from '../../record.js';
import type { ColumnCells } from '../cells.js';
import { undecided, type ColumnReading, type ColumnType } from '../column.js';
import { readCell } from '../read-cell.js';
import { readingOf } from '../reading.js';

/** What comes of reading a column as it looks. */
export interface Trial {
  readonly reading: ColumnReading;
  readonly sumCents: number | null;
  readonly oddities: readonly Finding[];
}

const mostOfAKind = 3;

/** Stands for whatever field the column may become. */
const field: Field = { type: 'text', required: false, words: [] };

/** Numbers are read as amounts for their sum. */
const fieldTypes: Readonly<Record<ColumnType, FieldType>> = {
  amount: 'amount',
  number: 'amount',
  day: 'day-or-period',
  period: 'day-or-period',
  year: 'year',
  text: 'text',
  code: 'text',
  boolean: 'text',
  mixed: 'text',
  empty: 'text',
};

/** Reads all cells of a column as what it looks like, to add them up and to find what is odd about them. */
export function trialOf(
  column: ColumnCells,
  columnType: ColumnType,
  { hasErrors, years }: { readonly hasErrors: boolean; readonly years: () => readonly number[] },
): Trial {
  const type = fieldTypes[columnType];
  const { reading, findings } = readingOf(column, type, undecided, { latest: null, years });
  // Every text can be read as a text: only what is broken would be noticed.
  if (type === 'text' && !hasErrors) return { reading, sumCents: null, oddities: findings };
  const { sumCents, noticed } = readAll(column, type, reading);
  const isOpen = findings.some(({ code }) => code !== 'column-scaled');
  const odd = [...noticed.values()]
    .flat()
    .filter(({ code }) => isBroken(code) || !(columnType === 'number' || isOpen));
  return { reading, sumCents: isOpen || noticed.size > 0 ? null : sumCents, oddities: [...findings, ...odd] };
}

function readAll(
  { sheet, title, cells }: ColumnCells,
  type: FieldType,
  reading: ColumnReading,
): { sumCents: number | null; noticed: ReadonlyMap<FindingCode, readonly Finding[]> } {
  const noticed = new Map<FindingCode, Finding[]>();
  let sum = 0;
  let isExact = type === 'amount';
  for (const { cell, at } of cells) {
    const read = readCell(cell, { type, field, reading, title, sheet, at });
    if (read.kind === 'finding') keep(noticed, read.finding);
    if (read.kind !== 'value' || !isExact) continue;
    sum += Number(read.value);
    isExact = Number.isSafeInteger(sum);
  }
  return { sumCents: isExact ? sum : null, noticed };
}

function keep(noticed: Map<FindingCode, Finding[]>, finding: Finding): void {
  const same = noticed.get(finding.code);
  if (same === undefined) noticed.set(finding.code, [finding]);
  else if (same.length < mostOfAKind) same.push(finding);
}

/**
 * Odd everywhere. Of a number it is nothing odd to be finer than cents, and where the whole column is asked about, its
 * cells are not asked about as well.
 */
export function isBroken(code: FindingCode): boolean {
  return code === 'error-cell' || code === 'formula-without-value';
}
