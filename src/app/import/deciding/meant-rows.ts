import { nameIndex, type Named } from '#src/domain/find-by-name.js';
import { foldName } from '#src/domain/name.js';
import { refuse } from '#src/domain/refusal.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { Candidate, Rejected, ResolvedRecord, Rows } from '../target.js';
import { groupsOf } from './groups.js';
import { decided, statedTwice } from './rejected.js';
import { neededText, textIn } from './values.js';

/** How rows are held against what is registered under a noun. */
export interface Registered<Entry extends Named> {
  readonly noun: Noun;
  readonly entries: readonly Entry[];
  /** The fields that say who or what is meant; the first that is known decides. */
  readonly fields: readonly string[];
  /** What rows of the same thing must agree in, as a text. */
  readonly says: (record: ResolvedRecord) => string;
}

/**
 * Decides rows that name something, all rows of one thing together: `decide` gets what is registered, or undefined where
 * it is new. Rows that say different things of it are rejected with `stated-twice`, names of several things refused
 * with `name-ambiguous`.
 */
export function decideMeant<Entry extends Named>(
  records: readonly ResolvedRecord[],
  { noun, entries, fields, says }: Registered<Entry>,
  decide: (rows: Rows, entry: Entry | undefined) => Candidate | Rejected,
): (Candidate | Rejected)[] {
  const entriesCalled = nameIndex(entries);
  const meant = records.map((record) => {
    const matches = fields.map((field) => entriesCalled(textIn(record, field) ?? ''));
    const found = matches.find(({ length }) => length > 0) ?? [];
    const [only, ...more] = found;
    const key = only && more.length === 0 ? only.code : foldName(neededText(record, 'name'));
    return { record, found, key };
  });
  return groupsOf(meant, ({ key }) => key).map(([first, ...others]) => {
    const rows: Rows = [first.record, ...others.map(({ record }) => record)];
    const [entry, ...more] = first.found;
    return decided(rows, () => {
      if (entry && more.length > 0) {
        const candidates = first.found.map(({ code }) => code);
        refuse('name-ambiguous', { noun, text: neededText(first.record, 'name'), candidates });
      }
      const isOne = rows.every((row) => says(row) === says(first.record));
      return isOne ? decide(rows, entry) : statedTwice(rows);
    });
  });
}
