import { readDirectory } from '#src/app/directory.js';
import { readRecipients } from '#src/app/recipient-lookup.js';
import type { Candidate, Known, Rejected, ResolvedRecord, Target } from '#src/app/import/target.js';
import { cents } from '#src/domain/cents.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { Line } from '#src/domain/line.js';
import type { FieldValue } from '#src/lists/record.js';
import type { Reader } from '#src/store/database.js';
import type { Ledger } from '#src/store/ledger.js';

/** What a row says, by field: euros for amounts, codes for what is named. */
export type Said = Readonly<Record<string, string | number>>;

/** Rows of the sheet `Liste`, from row 2 on, with a column for each field of the target from A on. */
export function rowsOf(target: Target, said: readonly Said[]): ResolvedRecord[] {
  return said.map((row, at) => rowOf(target, row, at + 2));
}

function rowOf({ fields }: Target, said: Said, row: number): ResolvedRecord {
  const values = new Map<string, FieldValue>();
  const codes: Record<string, string> = {};
  for (const [at, [field, { type, noun }]] of Object.entries(fields).entries()) {
    const value = said[field];
    if (value === undefined) continue;
    const read = type === 'amount' ? cents(Math.round(Number(value) * 100)) : value;
    const cell = `${String.fromCharCode(65 + at)}${row}`;
    values.set(field, { value: read, text: String(value), cell });
    if (noun) codes[field] = String(value);
  }
  const cells = [...values.values()].map(({ cell, text }): [string, string] => [cell ?? '', text]);
  const leading = values.get('amount')?.cell ?? cells[0]?.[0] ?? `A${row}`;
  const value: ResolvedRecord['value'] = (field) => values.get(field)?.value;
  return { place: { sheet: 'Liste', cell: leading }, values, value, codes, cells, key: null, open: false };
}

/** What the rows come to in the ledger as it stands. */
export function decideRows(
  ledger: Ledger,
  target: Target,
  said: readonly Said[],
): Promise<readonly (Candidate | Rejected)[]> {
  return ledger.read(async (reader) => target.decide(rowsOf(target, said), await knownIn(reader)));
}

/** What of the rows there is money for, where these lines are taken back with the booking. */
export function coverRows(
  ledger: Ledger,
  target: Target,
  said: readonly Said[],
  released: readonly Line[] = [],
): Promise<readonly (Candidate | Rejected)[]> {
  return ledger.read(async (reader) => {
    const outcomes = await target.decide(rowsOf(target, said), await knownIn(reader));
    if (target.cover === null) throw new Error(`${target.name} take no money`);
    const steps = candidatesIn(outcomes).map((candidate) => ({ candidate, replaces: [] }));
    return target.cover(steps, released, reader);
  });
}

async function knownIn(reader: Reader): Promise<Known> {
  let made = 0;
  return {
    reader,
    directory: await readDirectory(reader),
    recipients: await readRecipients(reader),
    newId: () => `new${(made += 1)}`,
    fileName: 'liste.xlsx',
  };
}

export function candidatesIn(outcomes: readonly (Candidate | Rejected)[]): Candidate[] {
  return outcomes.filter((outcome) => 'drafts' in outcome);
}

/** The data of the first draft of each candidate. */
export function stated(outcomes: readonly (Candidate | Rejected)[]): unknown[] {
  return candidatesIn(outcomes).map(({ drafts: [{ data }] }) => data);
}

/** What keeps rows from being booked: `row-refused area-not-valid-on C2`. */
export function troubles(outcomes: readonly (Candidate | Rejected)[]): string[] {
  return outcomes.filter((outcome) => !('drafts' in outcome)).flatMap(({ findings }) => findings.map(brief));
}

/** What is said of rows that can be booked: `purpose-missing D2`. */
export function notes(outcomes: readonly (Candidate | Rejected)[]): string[] {
  return candidatesIn(outcomes).flatMap(({ findings }) => findings.map(brief));
}

function brief({ code, facts, place }: Finding): string {
  const refusal = 'refusal' in facts ? [facts.refusal] : [];
  return [code, ...refusal, place.cell].join(' ');
}
