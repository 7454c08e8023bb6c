import type { ProfileKey } from '#src/domain/import/profile-keys.js';

/** A line for each key, for people who want to add one. */
export const samples: Readonly<Record<ProfileKey, string>> = {
  list: 'list: win-projekte',
  target: 'target: disbursements',
  sheets: 'sheets: [ 2019, 2020 ]',
  skip: 'skip: { sheets: [ Legende ], rows-with: [ storniert ] }',
  'data-rows-with': 'data-rows-with: [ Summe der Restmittel 2018 ]',
  'sum-words': 'sum-words: [ Endstand ]',
  header: 'header: [ Gebiet, Betrag ]',
  columns:
    'columns: { area: Gebiet, amount: { column: Betrag in T€, numbers: german, scale: 1000, round: cents } }',
  years: 'years: { 2016: Anschlag 2016, 2017: { column: Anschlag 2017, numbers: german } }',
  conventions: 'conventions: { Datum: { days: day-first } }',
  without: 'without: [ reference ]',
  'sheet-name': 'sheet-name: year',
  'group-labels': 'group-labels: [ area ]',
  'fill-down': 'fill-down: [ area ]',
  'blank-means-none': 'blank-means-none: [ area ]',
  constants: 'constants: { programme: win, municipality: bremen }',
  key: 'key: [ reference ]',
  'blank-amounts': 'blank-amounts: skip',
  spellings: 'spellings: { area: { Neustadt Nord: nord } }',
  create: 'create: recipients',
  'new-recipients': 'new-recipients: [ Beispielverein Nord e.V. ]',
  'persons-in': 'persons-in: { recipient: some }',
  persons: 'persons: { recipient: { Erika Beispiel: Bewohnerfonds 2021-001 } }',
  sums: 'sums: [ { amount: "1.234,56", year: 2016, label: Summe im Blatt } ]',
};
