import * as fc from 'fast-check';
import type { ProfileTexts } from '#src/domain/import/profile-keys.js';
import { cents } from '#src/domain/cents.js';
import { importTargets } from '#src/domain/codes.js';
import type { FieldsOfTargets } from '#src/app/import/profile/fields.js';
import type { ProfileExtras } from '#src/app/import/profile/write.js';
import { profileFileTexts } from '#src/messages/import/profile-file.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { Fields } from '#src/lists/record.js';

const fields: Fields = {
  amount: { type: 'amount', required: true, words: ['Betrag'] },
  area: { type: 'name', required: false, words: ['Gebiet'] },
  recipient: { type: 'name', required: false, words: ['Träger'] },
  year: { type: 'year', required: false, words: ['Jahr'] },
  reference: { type: 'text', required: false, words: ['Nr.'] },
};

/** The same five fields for each target, and one of its own for areas. */
export const fieldsOf: FieldsOfTargets = {
  areas: { ...fields, kind: { type: 'text', required: false, words: ['Art'] } },
  recipients: fields,
  budgets: fields,
  allocations: fields,
  disbursements: fields,
  indicators: fields,
};

export const texts: ProfileTexts = profileFileTexts.de;

export const noExtras: ProfileExtras = { texts, examples: new Map(), questions: [], sumsFound: [] };

const field = fc.constantFrom(...Object.keys(fields));
const text = fc.oneof(
  fc.constantFrom(
    'Betrag in T€',
    '',
    ' a',
    '- x',
    'a: b',
    '# c',
    '{ d',
    '1,05',
    '840.000',
    'null',
    '~',
    '\n',
    '"',
    "'",
    '&a',
    '*b',
    '!c',
    '__proto__',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const list = fc.array(text, { minLength: 0, maxLength: 3 });
const filled = fc.array(text, { minLength: 1, maxLength: 3 });
const decisions = {
  numbers: fc.constantFrom('german' as const, 'english' as const, null),
  days: fc.constantFrom('day-first' as const, 'month-first' as const, null),
  yearsFrom: fc.constantFrom(1900, 1950, 2000, null),
  scale: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  round: fc.boolean(),
};
const column = fc.record({ title: text, ...decisions });
const year = fc.integer({ min: 1990, max: 2100 });

function mapOf<K, V>(key: fc.Arbitrary<K>, value: fc.Arbitrary<V>): fc.Arbitrary<ReadonlyMap<K, V>> {
  return fc.array(fc.tuple(key, value), { maxLength: 3 }).map((entries) => new Map(entries));
}

/** Any profile whose fields are known. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  list: text,
  target: fc.option(fc.constantFrom(...importTargets)),
  sheets: fc.option(filled),
  skipSheets: list,
  skipRowsWith: list,
  dataRowsWith: list,
  sumWords: list,
  header: fc.option(filled),
  columns: mapOf(field, column),
  yearColumns: fc
    .uniqueArray(fc.record({ year, title: text, ...decisions }), {
      selector: (one) => one.year,
      maxLength: 3,
    })
    .map((columns) => columns.toSorted((a, b) => a.year - b.year)),
  conventions: mapOf(text, fc.record(decisions)),
  withoutFields: fc.array(field, { maxLength: 3 }),
  sheetNameField: fc.option(field),
  groupFields: fc.array(fc.oneof(field, fc.constant('none')), { maxLength: 3 }),
  fillDown: fc.array(field, { maxLength: 3 }),
  blankFields: fc.array(field, { maxLength: 3 }),
  constants: mapOf(field, text),
  key: fc.array(field, { maxLength: 3 }),
  spellings: mapOf(
    fc.constantFrom(
      'municipality' as const,
      'programme' as const,
      'track' as const,
      'area' as const,
      'recipient' as const,
    ),
    mapOf(text, text),
  ),
  createRecipients: fc.boolean(),
  newRecipients: list,
  persons: mapOf(field, mapOf(text, text)),
  personsIn: mapOf(field, fc.constantFrom('all' as const, 'some' as const, 'none' as const)),
  skipBlankAmounts: fc.boolean(),
  expectedSums: fc.array(
    fc.record({
      cents: fc.integer({ min: -1e14, max: 1e14 }).map(cents),
      year: fc.option(year),
      label: text,
    }),
    { maxLength: 3 },
  ),
});
