import { nameIndex, nearestFinder, type Named } from '#src/domain/find-by-name.js';
import { cleanName, foldName } from '#src/domain/name.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { Known } from '../target.js';
import { alikeRecipients } from './alike/alike-recipients.js';

/** What a name in a list can mean. Nearness is for proposals, never for choosing. */
export type FoundName =
  | { readonly kind: 'known'; readonly code: string }
  | { readonly kind: 'several'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest: () => readonly string[] };

/** Finds what texts mean among all that is registered under one noun, by code, name or alias name. */
export function nameLookup(noun: Noun, known: Known): (text: string) => FoundName {
  const entries = entriesOf(noun, known);
  const index = nameIndex(entries);
  let nearest: ((text: string) => readonly string[]) | undefined;
  return (text) => {
    const [found, ...more] = index(text);
    if (found === undefined) {
      return { kind: 'unknown', nearest: () => (nearest ??= nearestOf(noun, entries))(text) };
    }
    if (more.length === 0) return { kind: 'known', code: found.code };
    return { kind: 'several', candidates: [found, ...more].map(({ code }) => code) };
  };
}

function nearestOf(noun: Noun, entries: readonly Named[]): (text: string) => readonly string[] {
  if (noun === 'recipient') return alikeRecipients(entries);
  const nearest = nearestFinder(entries);
  return (text) => nearest(foldName(text));
}

/** What the profile says that a spelling means, whatever the case and blanks; undefined where it says nothing. */
export function decidedMeaning(
  decided: ReadonlyMap<string, string> | undefined,
  text: string,
): string | undefined {
  if (decided === undefined) return undefined;
  const exact = decided.get(cleanName(text));
  if (exact !== undefined) return exact;
  const folded = foldName(text);
  for (const [spelling, meaning] of decided) if (foldName(spelling) === folded) return meaning;
  return undefined;
}

function entriesOf(noun: Noun, { directory, recipients }: Known): readonly Named[] {
  switch (noun) {
    case 'municipality':
      return directory.municipalities;
    case 'programme':
      return directory.programmes;
    case 'track':
      return directory.tracks;
    case 'area':
      return directory.areas;
    case 'recipient':
      return recipients.entries();
  }
}
