import type { Finding, FindingCode } from '#src/domain/import/finding.js';
import type { ListRecord } from '#src/lists/record.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { OpenRow } from '../booking/decided.js';
import type { Known, ResolvedRecord, Target } from '../target.js';
import { NameBook, type NameDraft } from './name-book.js';
import { NameInRecord } from './name-in-record.js';
import { Persons } from './persons.js';

/** Records with the names found, those that are left open, and what must be written for the names. */
export interface Resolved {
  readonly records: readonly ResolvedRecord[];
  readonly open: readonly OpenRow[];
  readonly drafts: readonly NameDraft[];
  readonly findings: readonly Finding[];
}

export interface ResolveOptions {
  readonly target: Target;
  readonly profile: Profile;
  readonly createRecipients: boolean;
}

/** Finds what the names of all records mean. A name that is open leaves its records open. */
export function resolveNames(records: Iterable<ListRecord>, known: Known, options: ResolveOptions): Resolved {
  const { target, profile, createRecipients } = options;
  const book = new NameBook(known, { spellings: profile.spellings, createRecipients });
  const persons = new Persons(profile, known.recipients);
  const named = Object.entries(target.fields).flatMap(([field, { noun }]) => (noun ? [{ field, noun }] : []));
  const resolved: ResolvedRecord[] = [];
  const open: OpenRow[] = [];
  for (const record of records) {
    const codes: Record<string, string> = {};
    const unclear = new Set<FindingCode>();
    const withheld: string[] = [];
    for (const { field, noun } of named) {
      const value = record.value(field);
      if (value === undefined) continue;
      const written = new NameInRecord(noun, String(value), { record, field });
      const meaning = persons.meaningOf(field, written, book) ?? book.find(written);
      if ('code' in meaning) {
        codes[field] = meaning.code;
        continue;
      }
      unclear.add(meaning.open);
      const cell = record.values.get(field)?.cell ?? null;
      if (noun === 'recipient' && cell !== null) withheld.push(cell);
    }
    for (const cell of persons.namedIn(record)) {
      unclear.add('person-in-text');
      withheld.push(cell);
    }
    if (record.open || unclear.size > 0) open.push({ record, codes: [...unclear], withheld });
    else resolved.push(Object.assign(record, { codes })); // a record makes its cells when asked: a copy could not
  }
  return {
    records: resolved,
    open,
    drafts: book.drafts(),
    findings: [...persons.findings(), ...book.findings()],
  };
}
