import { describe, expect, it } from '@jest/globals';
import { readProfile } from '#src/app/import/profile/read.js';
import { Refusal } from '#src/domain/refusal.js';
import { refusalTexts } from '#src/messages/refusals/all.js';
import { undecided } from '#src/lists/values/column.js';
import { fieldsOf } from './made.js';

const whole = `
list: win-projekte
target: disbursements
sheets: [2019, 2020]
skip: { sheets: [Legende], rows-with: [storniert] }
data-rows-with: Restmittel
sum-words: Endstand
header: [Nr., Gebiet, Betrag]
columns:
  area: Gebiet
  amount: { column: Betrag in T€, numbers: german, scale: 1000, round: cents }
years: { 2017: { column: Anschlag 2017, days: month-first }, 2016: Anschlag 2016 }
conventions: { Stand: { days: day-first } }
without: [reference]
sheet-name: year
group-labels: [area, none]
fill-down: [area]
blank-means-none: recipient
constants: { area: nord }
key: [reference, year]
blank-amounts: skip
spellings: { area: { Neustadt Nord: nord }, recipient: { BV Beispiel: Beispielverein e.V. } }
persons: { recipient: { Erika Beispiel: Bewohnerfonds 2021-001 } }
sums: [{ amount: "646.805,88", year: 2016, label: Summe im Blatt }, { amount: -12 }]
`;

function read(text: string): ReturnType<typeof readProfile> {
  return readProfile(text, 'win.profil.yaml', fieldsOf);
}

/** Code, place and the facts named, of what the profile is refused for. */
async function refusal(text: string, ...facts: readonly string[]): Promise<readonly unknown[]> {
  try {
    await read(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const all: Readonly<Record<string, unknown>> = { ...error.facts };
    return [error.code, `${String(all['line'])}:${String(all['column'])}`, ...facts.map((fact) => all[fact])];
  }
  throw new Error('nothing was refused');
}

describe('reading a profile', () => {
  it('takes every part as it stands', async () => {
    const profile = await read(whole);
    expect(profile).toMatchObject({
      list: 'win-projekte',
      target: 'disbursements',
      sheets: ['2019', '2020'],
      skipSheets: ['Legende'],
      skipRowsWith: ['storniert'],
      dataRowsWith: ['Restmittel'],
      sumWords: ['Endstand'],
      header: ['Nr.', 'Gebiet', 'Betrag'],
      yearColumns: [
        { ...undecided, year: 2016, title: 'Anschlag 2016' },
        { ...undecided, year: 2017, title: 'Anschlag 2017', days: 'month-first' },
      ],
      withoutFields: ['reference'],
      sheetNameField: 'year',
      groupFields: ['area', 'none'],
      fillDown: ['area'],
      blankFields: ['recipient'],
      key: ['reference', 'year'],
      skipBlankAmounts: true,
      expectedSums: [
        { cents: 64_680_588, year: 2016, label: 'Summe im Blatt' },
        { cents: -1200, year: null, label: '' },
      ],
    });
    expect([...profile.columns]).toEqual([
      ['area', { ...undecided, title: 'Gebiet' }],
      [
        'amount',
        { numbers: 'german', days: null, yearsFrom: null, scale: 1000, round: true, title: 'Betrag in T€' },
      ],
    ]);
    expect([...profile.conventions]).toEqual([['Stand', { ...undecided, days: 'day-first' }]]);
    expect(profile.spellings.get('recipient')?.get('BV Beispiel')).toBe('Beispielverein e.V.');
    expect(profile.persons.get('recipient')?.get('Erika Beispiel')).toBe('Bewohnerfonds 2021-001');
  });

  it('needs a name only, and takes all sheets unless it says otherwise', async () => {
    expect(await read('list: kurz')).toMatchObject({
      list: 'kurz',
      target: null,
      sheets: null,
      header: null,
    });
    expect((await read('list: kurz\nsheets: all')).sheets).toBeNull();
  });

  it.each([
    ['', 'profile-empty'],
    ['target: disbursements', 'profile-key-missing'],
    ['list: x\n\tsheets: all', 'profile-syntax'],
    ['list: x\nsums: [{ amount: 646.805,88 }]', 'profile-syntax'],
    ['list: x\nfill-down: []', 'profile-list-empty'],
    ['list: x\ncolumns: Betrag', 'profile-shape'],
    ['list: x\nsums: 12', 'profile-shape'],
    ['list: x\nskip: [a]', 'profile-shape'],
  ])('refuses %j', async (text, code) => {
    expect((await refusal(text))[0]).toBe(code);
  });

  it('refuses unknown words with their place and the nearest known one', async () => {
    expect(await refusal('list: x\nshets: all', 'key', 'nearest')).toEqual([
      'profile-key-unknown',
      '2:1',
      'shets',
      'sheets',
    ]);
    expect(await refusal('list: x\ntarget: disbursement', 'text', 'nearest')).toEqual([
      'profile-choice',
      '2:9',
      'disbursement',
      'disbursements',
    ]);
    expect(await refusal('list: x\ncolumns:\n  areas: Gebiet', 'field', 'nearest', 'target')).toEqual([
      'profile-field-unknown',
      '3:3',
      'areas',
      'area',
      null,
    ]);
    expect(await refusal('list: x\ncolumns: { area: { colum: Gebiet } }', 'key', 'nearest')).toEqual([
      'profile-key-unknown',
      '2:20',
      'colum',
      'column',
    ]);
    expect(await refusal('list: x\nspellings: { areas: {} }', 'key', 'nearest')).toEqual([
      'profile-key-unknown',
      '2:14',
      'areas',
      'area',
    ]);
  });

  it('knows the fields of its target, and without one those of all', async () => {
    expect((await read('list: x\nwithout: [kind]')).withoutFields).toEqual(['kind']);
    expect(await refusal('list: x\nwithout: [kind]\ntarget: disbursements', 'field', 'target')).toEqual([
      'profile-field-unknown',
      '2:11',
      'kind',
      'disbursements',
    ]);
  });

  it('refuses keys that stand twice, with both lines', async () => {
    expect(await refusal('list: x\nkey: area\nkey: year', 'key', 'firstLine')).toEqual([
      'profile-key-double',
      '3:1',
      'key',
      2,
    ]);
  });

  it('refuses values that cannot be read', async () => {
    expect(await refusal('list: x\nyears: { 216: a }', 'key')).toEqual(['profile-value', '2:10', 'years']);
    expect(await refusal('list: x\nsums: [{ amount: viel }]', 'key')).toEqual([
      'profile-value',
      '2:18',
      'amount',
    ]);
    expect(await refusal('list: x\nconventions: { a: { scale: "0" } }', 'text')).toEqual([
      'profile-factor',
      '2:28',
      '0',
    ]);
    expect(await refusal('list: x\nconventions: { a: { numbers: deutsch } }', 'text')).toEqual([
      'profile-choice',
      '2:30',
      'deutsch',
    ]);
  });

  it('says what is wrong and what to do in German', async () => {
    const error: unknown = await read('list: x\nshets: all').catch((caught: unknown) => caught);
    if (!(error instanceof Refusal) || error.code !== 'profile-key-unknown') throw error;
    const { says, wayOut } = refusalTexts['profile-key-unknown'];
    const facts = error.facts as Parameters<typeof says.de>[0]; // the code was looked at above
    expect(says.de(facts)).toBe(
      'win.profil.yaml, Zeile 2, Spalte 1: Den Schlüssel „shets“ gibt es dort nicht.',
    );
    expect(wayOut.de(facts)).toContain('Gemeint ist vielleicht „sheets“.');
  });
});
