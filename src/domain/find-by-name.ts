import { compareText } from './compare.js';
import { cleanName, foldName } from './name.js';
import { refuse } from './refusal.js';
import type { Noun } from './refusals/name.js';

/** Whatever people call by its code, its name or another name that it is known by. */
export interface Named {
  code: string;
  name: string;
  aliasNames: readonly string[];
}

const mostNearest = 3;
/** Tried on the areas of Bremen: a slip or two of the keyboard stay above it, nearly every other area's name below. */
const nearEnough = 0.5;

/**
 * The one entry that `text` means: the one with exactly this code, else the one with this code, name or alias name in
 * any spelling (`foldName`). Refuses with `name-empty`, `name-unknown` (with names that look alike) or `name-ambiguous`
 * (with the codes to choose from). Nothing is ever chosen for being near.
 */
export function findByName<E extends Named>(noun: Noun, text: string, entries: readonly E[]): E {
  return nameFinder(noun, entries)(text);
}

/** `findByName` for many texts, such as the rows of a list: the names are folded once. */
export function nameFinder<E extends Named>(noun: Noun, entries: readonly E[]): (text: string) => E {
  const entriesNamed = nameIndex(entries);
  return (text) => {
    const folded = foldName(text);
    if (folded === '') refuse('name-empty', { noun });
    const matches = entriesNamed(text);
    if (matches.length > 1) refuse('name-ambiguous', { noun, text, candidates: codesOf(matches) });
    return matches[0] ?? refuse('name-unknown', { noun, text, nearest: nearestNames(folded, entries) });
  };
}

/** The entries that a text can mean: the one with exactly this code, else all with this name; empty where none has. */
export function nameIndex<E extends Named>(entries: readonly E[]): (text: string) => readonly E[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const byFoldedName = groupByFoldedName(entries);
  return (text) => {
    const written = cleanName(text);
    const exact = byCode.get(written);
    return exact === undefined ? (byFoldedName.get(foldName(written)) ?? []) : [exact];
  };
}

function groupByFoldedName<E extends Named>(entries: readonly E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    for (const folded of new Set(foldedNames(entry))) {
      const group = groups.get(folded);
      if (group === undefined) groups.set(folded, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

function foldedNames({ code, name, aliasNames }: Named): string[] {
  return [code, name, ...aliasNames].map(foldName);
}

function codesOf(entries: readonly Named[]): string[] {
  return entries.map((entry) => entry.code).toSorted(compareText);
}

/** Names that look like a folded text, best first; for messages and proposals only. */
export function nearestNames(folded: string, entries: readonly Named[]): string[] {
  return nearestFinder(entries)(folded);
}

/** `nearestNames` for many texts. */
export function nearestFinder(entries: readonly Named[]): (folded: string) => string[] {
  const known = entries.map((entry) => ({
    name: entry.name,
    spellings: foldedNames(entry).map(letterPairs),
  }));
  return (folded) => {
    const wanted = letterPairs(folded);
    return known
      .map(({ name, spellings }) => ({
        name,
        likeness: Math.max(...spellings.map((pairs) => sharedPairs(wanted, pairs))),
      }))
      .filter(({ likeness }) => likeness >= nearEnough)
      .toSorted((a, b) => b.likeness - a.likeness || compareText(a.name, b.name))
      .slice(0, mostNearest)
      .map(({ name }) => name);
  };
}

/** Dice's coefficient: the part of all neighbouring letter pairs that both names have, 0 to 1. */
function sharedPairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Neighbouring letters, with a blank before the first so that it counts twice: slips are rare there. */
function letterPairs(folded: string): Set<string> {
  const padded = ` ${folded}`;
  return new Set(Array.from(folded, (_, at) => padded.slice(at, at + 2)));
}
