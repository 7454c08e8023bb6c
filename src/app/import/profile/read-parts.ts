import { parseAmount } from '#src/domain/amount.js';
import { refuse } from '#src/domain/refusal.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { MapEntry, TreeNode } from '#src/domain/text-tree/node.js';
import { entryOf } from '#src/domain/text-tree/reading.js';
import { parseYearDigits } from '#src/domain/year.js';
import { personShares } from '#src/lists/profile/persons.js';
import type { ExpectedSum, Profile } from '#src/lists/profile/profile.js';
import type { KnownFields } from './fields.js';
import { choiceAt, nearestOf, profileTree } from './tree.js';

const nouns: readonly Noun[] = ['municipality', 'programme', 'track', 'area', 'recipient'];

export function readConstants(node: TreeNode, fields: KnownFields): Profile['constants'] {
  const { entries } = profileTree.mapAt('constants', node);
  return new Map(
    entries.map(({ key, place, value }) => [fields.check(key, place), profileTree.textAt(key, value).text]),
  );
}

/** By noun, what a spelling of the list means. Refuses with `profile-key-unknown` what is no noun. */
export function readSpellings(node: TreeNode): Profile['spellings'] {
  const { entries } = profileTree.mapAt('spellings', node);
  return new Map(entries.map((entry) => [nounOf(entry), readTexts(entry)]));
}

/** By field, the file references of natural persons. */
export function readPersons(node: TreeNode, fields: KnownFields): Profile['persons'] {
  const { entries } = profileTree.mapAt('persons', node);
  return new Map(entries.map((entry) => [fields.check(entry.key, entry.place), readTexts(entry)]));
}

/** By field, how far its names are those of natural persons. Also refuses with `profile-choice`. */
export function readPersonsIn(node: TreeNode, fields: KnownFields): Profile['personsIn'] {
  const { entries } = profileTree.mapAt('persons-in', node);
  return new Map(
    entries.map(({ key, place, value }) => [fields.check(key, place), choiceAt(key, value, personShares)]),
  );
}

/** Sums that must come out. Refuses with `profile-value` what is no amount and no year. */
export function readSums(node: TreeNode): readonly ExpectedSum[] {
  if (node.kind !== 'list') return refuse('profile-shape', { ...node.place, key: 'sums', wanted: 'list' });
  return node.items.map(readSum);
}

function readSum(node: TreeNode): ExpectedSum {
  const map = profileTree.mapAt('sums', node);
  profileTree.allowKeys(map, ['amount', 'year', 'label']);
  const amount = profileTree.textAt('amount', profileTree.requiredValue(map, 'amount'));
  const year = entryOf(map, 'year');
  const label = entryOf(map, 'label');
  return {
    cents: profileTree.valueAt({ key: 'amount', ...amount }, parseAmount),
    year: year
      ? profileTree.valueAt({ key: 'year', ...profileTree.textAt('year', year.value) }, parseYearDigits)
      : null,
    label: label ? profileTree.textAt('label', label.value).text : '',
  };
}

function nounOf({ key, place }: MapEntry): Noun {
  const noun = nouns.find((one) => one === key);
  return (
    noun ?? refuse('profile-key-unknown', { ...place, key, nearest: nearestOf(key, nouns), known: nouns })
  );
}

function readTexts({ key, value }: MapEntry): ReadonlyMap<string, string> {
  const { entries } = profileTree.mapAt(key, value);
  return new Map(entries.map((entry) => [entry.key, profileTree.textAt(entry.key, entry.value).text]));
}
