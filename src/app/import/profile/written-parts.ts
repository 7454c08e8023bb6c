import { planAmountText } from '#src/domain/allocation/amount-text.js';
import { cents } from '#src/domain/cents.js';
import type { ProfileKey } from '#src/domain/import/profile-keys.js';
import type { ExpectedSum, Profile, ProfileColumn } from '#src/lists/profile/profile.js';
import type { ColumnDecisions } from '#src/lists/values/column.js';

/** What a profile file holds: texts, lists and maps. */
export type ProfileText = string | readonly ProfileText[] | ReadonlyMap<string, ProfileText>;

/** What stands under each key of a profile file; keys about which nothing was decided are left out. */
export function profileParts(profile: Profile): ReadonlyMap<ProfileKey, ProfileText> {
  const parts: readonly (readonly [ProfileKey, ProfileText | null])[] = [
    ['list', profile.list],
    ['target', profile.target],
    ['sheets', profile.sheets ?? 'all'],
    ['skip', skipText(profile)],
    ['data-rows-with', profile.dataRowsWith],
    ['sum-words', profile.sumWords],
    ['header', profile.header],
    ['columns', mapped(profile.columns, columnText)],
    ['years', new Map(profile.yearColumns.map((column) => [String(column.year), columnText(column)]))],
    ['conventions', mapped(profile.conventions, decisionsText)],
    ['without', profile.withoutFields],
    ['sheet-name', profile.sheetNameField],
    ['group-labels', profile.groupFields],
    ['fill-down', profile.fillDown],
    ['blank-means-none', profile.blankFields],
    ['constants', profile.constants],
    ['key', profile.key],
    ['blank-amounts', profile.skipBlankAmounts ? 'skip' : null],
    ['spellings', profile.spellings],
    ['create', profile.createRecipients ? 'recipients' : null],
    ['new-recipients', profile.newRecipients],
    ['persons-in', profile.personsIn],
    ['persons', profile.persons],
    ['sums', profile.expectedSums.map(sumText)],
  ];
  return new Map(parts.flatMap(([key, text]) => (text === null || isEmpty(text) ? [] : [[key, text]])));
}

export function sumText({ cents: amount, year, label }: ExpectedSum): ProfileText {
  const sign = amount < 0 ? '-' : '';
  const entries: [string, string][] = [['amount', sign + planAmountText(cents(Math.abs(amount)))]];
  if (year !== null) entries.push(['year', String(year)]);
  if (label !== '') entries.push(['label', label]);
  return new Map(entries);
}

function skipText({ skipSheets, skipRowsWith }: Profile): ProfileText {
  const parts: readonly [string, readonly string[]][] = [
    ['sheets', skipSheets],
    ['rows-with', skipRowsWith],
  ];
  return new Map(parts.filter(([, texts]) => texts.length > 0));
}

/** A title alone where nothing else was decided about its column. */
function columnText({ title, ...decisions }: ProfileColumn): ProfileText {
  const decided = decisionsText(decisions);
  return decided.size === 0 ? title : new Map([['column', title], ...decided]);
}

function decisionsText({
  numbers,
  days,
  yearsFrom,
  scale,
  round,
}: ColumnDecisions): ReadonlyMap<string, string> {
  const decided: readonly (readonly [string, string | null])[] = [
    ['numbers', numbers],
    ['days', days],
    ['years-from', yearsFrom === null ? null : String(yearsFrom)],
    ['scale', scale === null ? null : String(scale)],
    ['round', round ? 'cents' : null],
  ];
  return new Map(decided.flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}

function mapped<V>(map: ReadonlyMap<string, V>, text: (value: V) => ProfileText): ProfileText {
  return new Map([...map].map(([key, value]) => [key, text(value)]));
}

function isEmpty(text: ProfileText): boolean {
  if (typeof text === 'string') return false;
  return text instanceof Map ? text.size === 0 : Array.from(text as readonly ProfileText[]).length === 0;
}
