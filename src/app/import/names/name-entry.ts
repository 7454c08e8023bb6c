import type { Draft } from '#src/domain/events/all.js';
import type { Finding, FindingCode, ListPlace } from '#src/domain/import/finding.js';
import type { RefusedRow } from '#src/domain/import/findings/booking.js';
import { isRefusal, type Refusal } from '#src/domain/refusal.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { FoundName } from './find-name.js';

/** A name as it stands in a list, and where it stood first. */
export interface WrittenName {
  readonly noun: Noun;
  readonly text: string;
  readonly place: ListPlace;
}

/** The code that a name means (of a recipient the identifier), nothing at all, or the finding that leaves it open. */
export type Meaning = { readonly code: string } | { readonly none: true } | { readonly open: FindingCode };

/** What became of one name of the list. */
export interface NameEntry {
  readonly written: WrittenName;
  readonly meaning: Meaning;
  readonly drafts: readonly Draft[];
  /** What is to be said of it, in how many rows it stands. */
  readonly finding: ((rows: number) => Finding) | null;
  rows: number;
}

export function settled(written: WrittenName, code: string): NameEntry {
  return { written, meaning: { code }, drafts: [], finding: null, rows: 0 };
}

/** A spelling of which somebody said that the row has none of its kind. */
export function noneMeant(written: WrittenName): NameEntry {
  return { ...settled(written, ''), meaning: { none: true } };
}

/** `name` is what the written name is taken for. */
export function unsettled(
  written: WrittenName,
  name: string,
  found: Exclude<FoundName, { kind: 'known' }>,
): NameEntry {
  const { noun, place, text } = written;
  const at = { place, text, reading: null };
  const several = found.kind === 'several';
  return {
    ...settled(written, ''),
    meaning: { open: several ? 'name-ambiguous' : 'name-unknown' },
    finding: (rows) =>
      several
        ? { code: 'name-ambiguous', facts: { noun, name, candidates: found.candidates, rows }, ...at }
        : { code: 'name-unknown', facts: { noun, name, nearest: found.nearest(), rows }, ...at },
  };
}

/** A recipient that may not be registered so. */
export function unregistered(written: WrittenName, name: string, error: Refusal): NameEntry {
  if (isRefusal(error, 'recipient-is-person')) return personNamed(written, name);
  const { place, text } = written;
  const facts = { refusal: error.code, facts: error.facts } as RefusedRow; // code and facts of one refusal
  return {
    ...settled(written, ''),
    meaning: { open: 'row-refused' },
    finding: () => ({ code: 'row-refused', facts, place, text, reading: null }),
  };
}

/** A natural person, whose name must not get into the journal. */
export function personNamed(written: WrittenName, name: string): NameEntry {
  const { place, text } = written;
  return {
    ...settled(written, ''),
    meaning: { open: 'recipient-is-person' },
    finding: (rows) => ({ code: 'recipient-is-person', facts: { name, rows }, place, text, reading: null }),
  };
}
