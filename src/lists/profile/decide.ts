import type { ImportTarget } from '#src/domain/codes.js';
import { foldName } from '#src/domain/name.js';
import type { Noun } from '#src/domain/refusals/name.js';
import { undecided, type ColumnDecisions, type DayOrder, type NumberStyle } from '../values/column.js';
import type { PersonsIn, Profile, ProfileColumn, YearColumn } from './profile.js';

/** One answer to what is open about a list. Columns go by their titles, as findings name them. */
export type ProfileDecision =
  | { readonly kind: 'target'; readonly target: ImportTarget }
  | { readonly kind: 'column'; readonly field: string; readonly title: string }
  /** The list does not give the field. */
  | { readonly kind: 'without'; readonly field: string }
  /** Years side by side, and the columns of the measure that counts. */
  | { readonly kind: 'years'; readonly columns: readonly Pick<YearColumn, 'year' | 'title'>[] }
  | { readonly kind: 'numbers'; readonly title: string; readonly style: NumberStyle }
  | { readonly kind: 'days'; readonly title: string; readonly order: DayOrder }
  | { readonly kind: 'years-from'; readonly title: string; readonly from: number }
  | { readonly kind: 'scale'; readonly title: string; readonly scale: number }
  | { readonly kind: 'round'; readonly title: string }
  | { readonly kind: 'spelling'; readonly noun: Noun; readonly text: string; readonly means: string }
  | { readonly kind: 'constant'; readonly field: string; readonly value: string }
  | { readonly kind: 'new-recipient'; readonly name: string }
  /** Recipients that are unknown and look like no other are registered. */
  | { readonly kind: 'create-recipients' }
  | { readonly kind: 'persons-in'; readonly field: string; readonly share: PersonsIn }
  | { readonly kind: 'person'; readonly field: string; readonly name: string; readonly reference: string }
  /** What the next level of group labels gives; `none`: nothing. */
  | { readonly kind: 'group-field'; readonly field: string }
  | { readonly kind: 'fill-down'; readonly field: string }
  | { readonly kind: 'blank-means-none'; readonly field: string }
  | { readonly kind: 'sheet-name'; readonly field: string }
  | { readonly kind: 'skip-sheet'; readonly sheet: string }
  | { readonly kind: 'skip-rows-with'; readonly text: string }
  | { readonly kind: 'data-rows-with'; readonly text: string }
  | { readonly kind: 'sum-word'; readonly text: string }
  | { readonly kind: 'skip-blank-amounts' };

/** The profile with one more decision; what was decided about the same before is replaced. */
export function decideProfile(profile: Profile, decision: ProfileDecision): Profile {
  switch (decision.kind) {
    case 'target':
      return { ...profile, target: decision.target };
    case 'column':
      return withColumn(profile, decision.field, decision.title);
    case 'without':
      return { ...profile, withoutFields: added(profile.withoutFields, decision.field) };
    case 'years':
      return { ...profile, yearColumns: decision.columns.map((column) => ({ ...undecided, ...column })) };
    case 'numbers':
      return withConvention(profile, decision.title, { numbers: decision.style });
    case 'days':
      return withConvention(profile, decision.title, { days: decision.order });
    case 'years-from':
      return withConvention(profile, decision.title, { yearsFrom: decision.from });
    case 'scale':
      return withConvention(profile, decision.title, { scale: decision.scale });
    case 'round':
      return withConvention(profile, decision.title, { round: true });
    case 'spelling':
      return {
        ...profile,
        spellings: put(profile.spellings, [decision.noun, decision.text], decision.means),
      };
    case 'constant':
      return { ...profile, constants: new Map([...profile.constants, [decision.field, decision.value]]) };
    case 'new-recipient':
      return { ...profile, newRecipients: added(profile.newRecipients, decision.name) };
    case 'create-recipients':
      return { ...profile, createRecipients: true };
    case 'persons-in':
      return { ...profile, personsIn: new Map([...profile.personsIn, [decision.field, decision.share]]) };
    case 'person':
      return {
        ...profile,
        persons: put(profile.persons, [decision.field, decision.name], decision.reference),
      };
    case 'group-field':
      return { ...profile, groupFields: [...profile.groupFields, decision.field] };
    case 'fill-down':
      return { ...profile, fillDown: added(profile.fillDown, decision.field) };
    case 'blank-means-none':
      return { ...profile, blankFields: added(profile.blankFields, decision.field) };
    case 'sheet-name':
      return { ...profile, sheetNameField: decision.field };
    case 'skip-sheet':
      return { ...profile, skipSheets: added(profile.skipSheets, decision.sheet) };
    case 'skip-rows-with':
      return { ...profile, skipRowsWith: added(profile.skipRowsWith, decision.text) };
    case 'data-rows-with':
      return { ...profile, dataRowsWith: added(profile.dataRowsWith, decision.text) };
    case 'sum-word':
      return { ...profile, sumWords: added(profile.sumWords, decision.text) };
    case 'skip-blank-amounts':
      return { ...profile, skipBlankAmounts: true };
  }
}

/** A column that is given to a field is no longer another one's. */
function withColumn(profile: Profile, field: string, title: string): Profile {
  const others = [...profile.columns].filter(([name, column]) => name !== field && !isCalled(column, title));
  const before = [...profile.columns.values()].find((column) => isCalled(column, title)) ?? undecided;
  const withoutFields = profile.withoutFields.filter((name) => name !== field);
  return { ...profile, columns: new Map([...others, [field, { ...before, title }]]), withoutFields };
}

/** Kept with the column where the profile names it, else by its title. */
function withConvention(profile: Profile, title: string, decided: Partial<ColumnDecisions>): Profile {
  const adapt = <C extends ProfileColumn>(column: C): C =>
    isCalled(column, title) ? { ...column, ...decided } : column;
  const isNamed = [...profile.columns.values(), ...profile.yearColumns].some((one) => isCalled(one, title));
  if (!isNamed) {
    const before = profile.conventions.get(title) ?? undecided;
    return { ...profile, conventions: new Map([...profile.conventions, [title, { ...before, ...decided }]]) };
  }
  return {
    ...profile,
    columns: new Map([...profile.columns].map(([field, column]) => [field, adapt(column)])),
    yearColumns: profile.yearColumns.map(adapt),
  };
}

function isCalled({ title }: ProfileColumn, name: string): boolean {
  return foldName(title) === foldName(name);
}

function added(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list : [...list, item];
}

type TwoLevels<K, V> = ReadonlyMap<K, ReadonlyMap<string, V>>;

function put<K, V>(map: TwoLevels<K, V>, [outer, inner]: readonly [K, string], value: V): TwoLevels<K, V> {
  return new Map([...map, [outer, new Map([...(map.get(outer) ?? []), [inner, value]])]]);
}
