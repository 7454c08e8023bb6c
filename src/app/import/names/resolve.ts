import type { Finding, FindingCode } from '#src/domain/import/finding.js';
import type { ListRecord } from '#src/lists/record.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { RowLeftOpen } from '../booking/decided.js';
import type { Known, ResolvedRecord, Target } from '../target.js';
import { NameBook, type NameDraft } from './name-book.js';
import type { WrittenName } from './name-entry.js';
import { NamedRecord } from './named-record.js';
import { NameInRecord } from './name-in-record.js';
import { Persons } from './persons/persons.js';

/** Records with the names found, those that are left open, and what must be written for the names. */
export interface Resolved {
  readonly records: readonly ResolvedRecord[];
  readonly open: readonly RowLeftOpen[];
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
  const { spellings, newRecipients } = profile;
  const mayCreate = createRecipients || profile.createRecipients;
  const book = new NameBook(known, { spellings, newRecipients, createRecipients: mayCreate });
  const persons = new Persons(profile, known.recipients);
  const named = Object.entries(target.fields).flatMap(([field, { noun, required, words }]) =>
    noun ? [{ field, noun, required, title: words[0] ?? field }] : [],
  );
  const missing: Finding[] = [];
  const resolved: ResolvedRecord[] = [];
  const open: RowLeftOpen[] = [];
  for (const record of records) {
    const codes: Record<string, string> = {};
    const unclear = new Set<FindingCode>();
    const withheld: string[] = [];
    for (const { field, noun, required, title } of named) {
      const value = record.value(field);
      if (value === undefined) continue;
      const written = new NameInRecord(noun, String(value), { record, field });
      const meaning = persons.meaningOf(field, written, book) ?? book.find(written);
      if ('code' in meaning) {
        codes[field] = meaning.code;
        continue;
      }
      if ('none' in meaning && !required) continue;
      if ('none' in meaning) missing.push(nameMissing(written, title));
      unclear.add('none' in meaning ? 'name-missing' : meaning.open);
      const cell = record.values.get(field)?.cell ?? null;
      if (noun === 'recipient' && cell !== null) withheld.push(cell);
    }
    for (const cell of persons.namedIn(record)) {
      unclear.add('person-in-text');
      withheld.push(cell);
    }
    if (record.open || unclear.size > 0) open.push({ record, codes: [...unclear], withheld });
    else resolved.push(new NamedRecord(record, codes));
  }
  return {
    records: resolved,
    open,
    drafts: book.drafts(),
    findings: [...persons.findings(), ...book.findings(), ...missing],
  };
}

/** A name that is needed, in a row of which somebody said that it has none. */
function nameMissing({ noun, place, text }: WrittenName, title: string): Finding {
  return { code: 'name-missing', facts: { noun, title }, place, text, reading: null };
}
