import type { Cents } from '#src/domain/cents.js';
import { firstYear, isYearInRange, lastYear } from '#src/domain/day.js';
import { cleanName } from '#src/domain/name.js';
import { refuse } from '#src/domain/refusal.js';
import { asYear, type Year } from '#src/domain/year.js';
import { valueOf, type ResolvedRecord } from '../target.js';

// A RangeError is a bug in the caller: a row that lacks what is required is open, and not decided.

/** The text of a required field, as it was read. */
export function neededText(record: ResolvedRecord, field: string): string {
  return valueOf(record, field, 'text') ?? missing(field);
}

/** The amount of a row, of any sign. */
export function neededAmount(record: ResolvedRecord): Cents {
  return valueOf(record, 'amount', 'amount') ?? missing('amount');
}

/** The code that a required name was found to mean. */
export function neededCode(record: ResolvedRecord, field: string): string {
  return record.codes[field] ?? missing(field);
}

function missing(field: string): never {
  throw new RangeError(`a row without ${field} is open`);
}

/** A text as it is stored; null where the row has none, or only blanks. */
export function textIn(record: ResolvedRecord, field: string): string | null {
  const text = valueOf(record, field, 'text');
  return text === undefined ? null : cleanName(text) || null;
}

/** The code of a choice, which is one of these; undefined where the row has none. */
export function choiceIn<Code extends string>(
  record: ResolvedRecord,
  field: string,
  codes: readonly Code[],
): Code | undefined {
  const choice = valueOf(record, field, 'choice');
  return codes.find((code) => code === choice);
}

/** As it stood in the list. */
export function writtenIn(record: ResolvedRecord, field: string): string {
  return record.values.get(field)?.text ?? '';
}

/** Refuses with `year-out-of-range` a year that the ledger does not know; undefined where the row has none. */
export function yearIn(record: ResolvedRecord): Year | undefined {
  const year = valueOf(record, 'year', 'year');
  if (year === undefined) return undefined;
  if (isYearInRange(year)) return asYear(year);
  return refuse('year-out-of-range', { text: writtenIn(record, 'year'), firstYear, lastYear });
}

/** As `yearIn`, of a row that has one. */
export function neededYear(record: ResolvedRecord): Year {
  return yearIn(record) ?? missing('year');
}

/** The amount of a row. Refuses with `amount-not-positive` one below `least` cents. */
export function amountFrom(least: 0 | 1, record: ResolvedRecord): Cents {
  const amount = neededAmount(record);
  return amount >= least ? amount : refuse('amount-not-positive', { text: writtenIn(record, 'amount') });
}

const betweenNames = /[;/\n]/;

/** Names that stand in one cell, separated by semicolon, slash or line break. */
export function namesIn(record: ResolvedRecord, field: string): string[] {
  const text = valueOf(record, field, 'text') ?? '';
  return text.split(betweenNames).map(cleanName).filter(Boolean);
}
