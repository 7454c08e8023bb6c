import { describe, expect, it } from '@jest/globals';
import { parseTemplate, readTemplate, templateNames } from '#src/app/init/read-template.js';
import { Refusal } from '#src/domain/refusal.js';
import { templateRefusals } from '#src/messages/refusals/template.js';
import { templatesFolder } from '../../support/templates.js';

const sound = `municipalities:
  stadt: { name: Stadt }
programmes:
  hilfe: { name: Hilfe, firstGuardedYear: 2026, closingDay: 01-31 }
tracks:
  hilfe: { name: Hilfe, programme: hilfe, municipality: stadt, economicKind: consumptive, areaKinds: [win] }
areas:
  nord: { name: Nord, municipality: stadt, kinds: { small: 2020-01-01, win: 1999-01-01 }, to: 2024-12-31 }
  sued: { name: Süd, aliasNames: [Südstadt], municipality: stadt, kinds: { other: 1999-01-01 } }
enrolments:
  hilfe: [{ areas: [nord, sued], from: 2020-01-01, to: 2021-12-31 }]
managements:
  - { by: Quartiersmanagement, areas: [nord] }
proposals:
  - { programme: hilfe, municipality: stadt, year: 2020, amount: 840.000, source: erfunden }
  - { programme: hilfe, municipality: stadt, year: 2021, areas: { nord: 1.000,50 }, source: erfunden }
`.replace('1.000,50', "'1.000,50'");

async function refusalOf(act: () => Promise<unknown>): Promise<Pick<Refusal, 'code' | 'facts'>> {
  try {
    await act();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, facts: error.facts };
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Reason, text and place (`line:column`) of the refusal of the template with one part replaced. */
async function flawWith(part: string, replacement: string): Promise<string> {
  const text = sound.replace(part, replacement);
  expect(text).not.toBe(sound);
  const { code, facts } = await refusalOf(() => parseTemplate('probe', text, 'probe.yaml'));
  expect(code).toBe('template-invalid');
  const { file, line, column, reason, text: about } = facts as Refusal<'template-invalid'>['facts'];
  expect(file).toBe('probe.yaml');
  return `${reason} ${about} ${line}:${column}`;
}

describe('a template', () => {
  it('is found by its name', async () => {
    expect(await templateNames(templatesFolder)).toEqual(['bremen', 'empty']);
    expect((await readTemplate(templatesFolder, 'bremen')).name).toBe('bremen');
  });

  it('is refused by an unknown name, and by a path', async () => {
    for (const text of ['hamburg', '../templates/bremen', 'bremen.yaml']) {
      expect(await refusalOf(() => readTemplate(templatesFolder, text))).toEqual({
        code: 'template-unknown',
        facts: { text, known: ['bremen', 'empty'] },
      });
    }
  });

  it('is read as texts: amounts as people write them, days and codes as they are stored', async () => {
    const { proposals, areas, enrolments } = await parseTemplate('probe', sound, 'probe.yaml');
    expect(proposals.flatMap(({ amounts }) => amounts)).toEqual([
      { area: null, amountCents: 84_000_000 },
      { area: 'nord', amountCents: 100_050 },
    ]);
    expect(enrolments['hilfe']).toEqual([{ areas: ['nord', 'sued'], from: '2020-01-01', to: '2021-12-31' }]);
    expect(areas['sued']).toMatchObject({ aliasNames: ['Südstadt'], to: null });
  });

  it('has the kinds of an area in the order of their days', async () => {
    const { areas } = await parseTemplate('probe', sound, 'probe.yaml');
    expect(areas['nord']?.kinds.map(({ kind }) => kind)).toEqual(['win', 'small']);
  });
});

describe('a template with a flaw is refused with its place:', () => {
  it.each([
    ['no YAML', 'name: Stadt }', 'name: Stadt', 'syntax programmes: 3:1'],
    [
      'a type tag',
      'Nord,',
      '!!str Nord,',
      'syntax Nord, municipality: stadt, kinds: { small: 2020-01-01, win:  8:23',
    ],
    ['an unknown key', 'by:', 'von:', 'key-unknown von 13:7'],
    ['an unknown section', 'managements:', 'management:', 'key-unknown management 12:1'],
    ['a key twice', 'sued: {', 'nord: {', 'key-double nord 9:3'],
    ['a missing key', 'name: Hilfe, firstG', 'firstG', 'key-missing name 4:10'],
    ['a missing choice', ', economicKind: consumptive', '', 'key-missing economicKind 6:10'],
    ['a value in place of entries', '{ name: Stadt }', 'Stadt', 'shape Stadt 2:10'],
    ['entries in place of a value', 'name: Stadt', 'name: [Stadt]', 'shape name 2:12'],
    ['an empty list', 'areaKinds: [win]', 'areaKinds: []', 'empty areaKinds 6:91'],
    ['an area without kinds', '{ other: 1999-01-01 }', '{}', 'empty kinds 9:67'],
    ['a proposal without an amount', 'amount: 840.000, ', '', 'empty 0 15:5'],
    ['a proposal without a source', 'source: erfunden', "source: ''", 'empty  15:83'],
    ['an unknown word', 'consumptive', 'konsumtiv', 'choice konsumtiv 6:78'],
    ['a kind that does not exist', 'other:', 'sonstiges:', 'key-unknown sonstiges 9:76'],
    ['a malformed code', '  nord: {', '  Nord: {', 'code Nord 8:3'],
    ['a day that is not in the calendar', '2020-01-01, win', '2020-02-30, win', 'day 2020-02-30 8:60'],
    ['a day that moves', 'to: 2024-12-31', 'to: heute', 'day heute 8:95'],
    ['a year out of range', 'year: 2020', 'year: 2207', 'year 2207 15:52'],
    ['a closing day of leap years', '01-31', '02-29', 'closing-day 02-29 4:61'],
    ['an ambiguous amount', '840.000', '"840,000"', 'amount 840,000 15:66'],
    ['an amount below zero', '840.000', '-840.000', 'amount -840.000 15:66'],
    ['a name of marks', 'name: Nord', 'name: "..."', 'name ... 8:17'],
    ['an end before the beginning', 'to: 2021-12-31', 'to: 2019-12-31', 'period 2019-12-31 11:56'],
    ['an area that ends before its last kind', 'to: 2024-12-31', 'to: 2010-12-31', 'period 2010-12-31 8:95'],
    [
      'an unknown municipality',
      'Nord, municipality: stadt',
      'Nord, municipality: dorf',
      'reference dorf 8:37',
    ],
    ['an unknown programme', 'programme: hilfe, m', 'programme: rat, m', 'reference rat 6:36'],
    ['an enrolment in an unknown programme', '  hilfe: [', '  rat: [', 'reference rat 11:3'],
    ['an unknown area in an enrolment', '[nord, sued]', '[nord, west]', 'reference west 11:27'],
    ['an unknown area of a management', '[nord] }', '[west] }', 'reference west 13:40'],
    ['an unknown area in a proposal', '{ nord:', '{ west:', 'reference west 16:67'],
    ['a name that two entries share', 'Südstadt', 'NORD', 'name-twice NORD 9:9'],
    [
      'two amounts of one year',
      'year: 2021, areas: { nord:',
      'year: 2020, amount: 1, areas: { nord:',
      'amount-twice stadt 16:66',
    ],
  ])('%s', async (_flaw, part, replacement, expected) => {
    expect(await flawWith(part, replacement)).toBe(expected);
  });

  it('an empty file', async () => {
    expect(await refusalOf(() => parseTemplate('probe', '# nothing\n', 'probe.yaml'))).toEqual({
      code: 'template-invalid',
      facts: { file: 'probe.yaml', line: 1, column: 1, reason: 'empty', text: '' },
    });
  });
});

describe('what a refused template says', () => {
  it('is the place and the flaw, in both languages', () => {
    const { says } = templateRefusals['template-invalid'];
    const facts = { file: 'probe.yaml', line: 8, column: 60, reason: 'day', text: '2020-02-30' } as const;
    expect(says.de(facts)).toBe(
      'probe.yaml, Zeile 8, Spalte 60: „2020-02-30“ ist kein Tag in der Form 2027-03-15.',
    );
    expect(says.en(facts)).toBe(
      'probe.yaml, line 8, column 60: “2020-02-30” is not a day of the form 2027-03-15.',
    );
  });

  it('is what templates there are, for an unknown one', () => {
    const { wayOut } = templateRefusals['template-unknown'];
    expect(wayOut.de({ text: 'hamburg', known: ['bremen', 'empty'] })).toBe(
      'Vorhanden sind: bremen und empty.',
    );
  });
});
