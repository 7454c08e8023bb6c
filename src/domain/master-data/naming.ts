import type { Draft } from '../events/all.js';
import type { Named } from '../find-by-name.js';
import { cleanName, foldName, isCode, slugOf } from '../name.js';
import { refuse } from '../refusal.js';
import type { Noun } from '../refusals/name.js';
import { TakenNames } from './taken-names.js';

/** Another name of something, and where it was met: null for what people entered, `renamed` for a former name. */
export interface AliasName {
  readonly name: string;
  readonly origin: string | null;
}

/** What something is called now. */
export interface Names {
  readonly noun: Noun;
  /** The identifier, where it is a recipient. */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly AliasName[];
}

/** What is to be different about names; what is left out stays. */
export interface NameChange {
  readonly name?: string | undefined;
  readonly aliasNames?: readonly string[] | undefined;
  readonly removeAliasNames?: readonly string[] | undefined;
  /** Where the alias names were met; undefined: somebody entered them. */
  readonly aliasOrigin?: string | undefined;
}

/** What something is called from now on, and the statements that say so of its alias names. */
export interface NamesAfter {
  readonly name: string;
  readonly aliasNames: readonly string[];
  readonly drafts: readonly Draft[];
}

/** The names of something new, and its code: as given, else made from the name. */
export interface NewNames extends NamesAfter {
  readonly code: string;
}

/** What something new is to be called; undefined `code`: made from the name. */
export interface GivenNames extends Pick<NameChange, 'aliasNames' | 'aliasOrigin'> {
  readonly name: string;
  readonly code?: string | undefined;
}

/**
 * The names of something new. Refuses with `name-empty`, `name-taken`, `code-taken` and `code-malformed`.
 * @param others everything of its kind that there is
 */
export function newNames(noun: Noun, given: GivenNames, others: readonly Named[] | TakenNames): NewNames {
  const taken = takenBy(others);
  const { aliasNames, aliasOrigin } = given;
  const name = freeName({ noun, code: '' }, given.name, taken);
  const code = newCode(noun, { code: given.code, name }, taken);
  return {
    code,
    ...changedNames({ noun, code, name, aliases: [] }, { aliasNames, aliasOrigin }, taken),
  };
}

/**
 * Names after a change. A former name stays as an alias name, so that old papers still lead here. Refuses with
 * `name-empty`, `name-taken` (by one of the others, in any spelling) and `alias-name-unknown`.
 */
export function changedNames(
  now: Names,
  change: NameChange,
  others: readonly Named[] | TakenNames,
): NamesAfter {
  const taken = takenBy(others);
  const name = change.name === undefined ? now.name : freeName(now, change.name, taken);
  const unwanted = new Set((change.removeAliasNames ?? []).map((text) => aliasNamed(text, now)));
  if (foldName(name) !== foldName(now.name)) {
    for (const alias of now.aliases) if (foldName(alias.name) === foldName(name)) unwanted.add(alias); // it is the name now
  }
  const kept = now.aliases.filter((alias) => !unwanted.has(alias));
  const wanted: AliasName[] = [
    { name: now.name, origin: 'renamed' },
    ...(change.aliasNames ?? []).map((text) => ({
      name: freeName(now, text, taken),
      origin: change.aliasOrigin ?? null,
    })),
  ];
  const added = unheard(wanted, [name, ...kept.map((alias) => alias.name)]);
  return {
    name,
    aliasNames: [...kept, ...added].map((alias) => alias.name).toSorted(),
    drafts: [
      ...[...unwanted].map((alias) => aliasDraft(now, alias, true)),
      ...added.map((alias) => aliasDraft(now, alias, false)),
    ],
  };
}

/** All names of the others: of many things that are named one after the other they are folded once. */
function takenBy(others: readonly Named[] | TakenNames): TakenNames {
  return others instanceof TakenNames ? others : new TakenNames(others);
}

/** The name as it is stored. Refuses with `name-empty`, and with `name-taken` where any spelling of it is another's. */
function freeName({ noun, code }: Pick<Names, 'noun' | 'code'>, text: string, taken: TakenNames): string {
  const name = cleanName(text);
  if (foldName(name) === '') refuse('name-empty', { noun });
  const owner = taken.ownerOf(name, code);
  return owner === undefined ? name : refuse('name-taken', { noun, text: name, by: owner.name });
}

/** Also refuses with `name-taken` a code that reads like another's name. */
function newCode(
  noun: Noun,
  { code: given, name }: { readonly code?: string | undefined; readonly name: string },
  taken: TakenNames,
): string {
  const code = given ?? slugOf(name);
  if (!isCode(code)) refuse('code-malformed', { noun, code });
  if (taken.hasCode(code)) refuse('code-taken', { noun, code });
  return freeName({ noun, code }, code, taken);
}

function aliasNamed(text: string, { noun, name, aliases }: Names): AliasName {
  const folded = foldName(text);
  const found = aliases.find((alias) => foldName(alias.name) === folded);
  return (
    found ?? refuse('alias-name-unknown', { noun, name, text, known: aliases.map((alias) => alias.name) })
  );
}

/** Those that are not known yet in any spelling, each once. */
function unheard(wanted: readonly AliasName[], known: readonly string[]): AliasName[] {
  const heard = new Set(known.map(foldName));
  return wanted.filter(({ name }) => {
    const folded = foldName(name);
    const isNew = !heard.has(folded);
    heard.add(folded);
    return isNew;
  });
}

function aliasDraft({ noun, code }: Names, { name, origin }: AliasName, withdrawn: boolean): Draft {
  return { type: 'alias-name.stated', data: { noun, code, name, origin, withdrawn } };
}
