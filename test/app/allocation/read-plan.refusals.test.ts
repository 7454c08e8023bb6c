import { describe, expect, it } from '@jest/globals';
import { Refusal, type RefusalFacts } from '#src/domain/refusal.js';
import { exampleText, head, read, withAreas } from '../../support/allocation/plan-files.js';

/** Code and facts of the refusal, its place as `line:column`. */
async function refusalOf(text: string): Promise<Record<string, unknown>> {
  try {
    await read(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { file, line, column, ...facts } = error.facts as RefusalFacts['plan-among-and-kind'];
    expect(file).toBe('Plan-2027.yaml');
    return { code: error.code, at: `${line}:${column}`, ...facts };
  }
  throw new Error('nothing was refused');
}

/** A plan whose one track is this, which begins at line 5, column 21. */
function track(text: string): string {
  return `${head}  quartierszentren: ${text}\n`;
}

describe('a file that is no YAML, or more than a plan needs, is refused with its place', () => {
  it('an empty one', async () => {
    for (const empty of ['', '\n', '# nur ein Kommentar\n', '---\n']) {
      await expect(read(empty)).rejects.toMatchObject({
        code: 'plan-empty',
        facts: { file: 'Plan-2027.yaml' },
      });
    }
  });

  it.each([
    ['a tab', 'year: 2027\n\tprogramme: llq\n', { at: '2:1', problem: 'tab', text: 'programme: llq' }],
    ['a wrong indentation', 'year: 2027\n programme: llq\n', { at: '1:7', problem: 'key' }],
    ['an outdented key', 'a:\n    b: 1\n  c: 2\n', { at: '3:1', problem: 'indent' }],
    ['an open bracket', `${head}  quartierszentren: { amount: 1\n`, { at: '6:1', problem: 'bracket' }],
    ['an open quotation mark', 'year: "2027\n', { problem: 'quote' }],
    [
      'a decimal comma between braces',
      `${head}  5Q: { amount: 840.000,50 }\n`,
      { at: '5:25', problem: 'comma', text: '50 }' },
    ],
    [
      'a weight with a comma between braces',
      withAreas('key: weights', 'weights: { grohn: 1,5 }'),
      { at: '9:27', problem: 'comma' },
    ],
    ['a reserved character', 'year: @2027\n', { at: '1:7', problem: 'start', text: '@2027' }],
    ['a key that is a map', '{ a: b }: c\n', { at: '1:1', problem: 'key' }],
    ['an anchor', 'year: &y 2027\n', { at: '1:10', problem: 'alias' }],
    ['an alias', 'year: *y\n', { at: '1:7', problem: 'alias', text: '*y' }],
    ['an anchored key', '&k year: 2027\n', { problem: 'key' }],
    ['a tag', 'year: !!int 2027\n', { problem: 'tag' }],
    ['a second document', 'year: 2027\n---\nyear: 2028\n', { at: '2:1', problem: 'documents' }],
    ['something else', 'year: |9x\n  2027\n', { problem: 'other' }],
  ])('%s', async (_what, text, refusal) => {
    expect(await refusalOf(text)).toMatchObject({ code: 'plan-syntax', ...refusal });
  });

  it('a billion laughs, at the first laugh', async () => {
    expect(await refusalOf('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n')).toMatchObject({
      problem: 'alias',
      at: '1:7',
    });
  });
});

describe('a plan is refused with its place for', () => {
  it.each([
    [
      'a list instead of a plan',
      '- year: 2027\n',
      { code: 'plan-shape', at: '1:1', key: 'plan', wanted: 'map' },
    ],
    ['a single word', 'Entwurf\n', { code: 'plan-shape', at: '1:1', key: 'plan', wanted: 'map' }],
    [
      'an unknown key',
      exampleText.replace('programme:', 'programm:'),
      {
        code: 'plan-key-unknown',
        at: '2:1',
        key: 'programm',
        known: ['year', 'programme', 'municipality', 'tracks'],
      },
    ],
    [
      'a double key',
      exampleText.replace('municipality: bremen', 'year: 2028'),
      { code: 'plan-key-double', at: '3:1', key: 'year', firstLine: 1 },
    ],
    ['a missing key', 'year: 2027\n', { code: 'plan-key-missing', at: '1:1', key: 'programme' }],
    [
      'a year by name, which would be another one each time',
      exampleText.replace('2027', 'next'),
      {
        code: 'plan-value',
        at: '1:7',
        key: 'year',
        inner: { code: 'year-unreadable', facts: { text: 'next' } },
      },
    ],
    [
      'a year out of range',
      exampleText.replace('2027', '2207'),
      { code: 'plan-value', at: '1:7', inner: { code: 'year-out-of-range' } },
    ],
    [
      'an unknown programme',
      exampleText.replace('llq', 'lqq'),
      {
        code: 'plan-value',
        at: '2:12',
        key: 'programme',
        inner: { code: 'name-unknown', facts: { noun: 'programme' } },
      },
    ],
    [
      'no tracks',
      'year: 2027\nprogramme: llq\nmunicipality: bremen\ntracks: {}\n',
      { code: 'plan-list-empty', at: '4:9', key: 'tracks' },
    ],
    ['tracks without anything', head, { code: 'plan-shape', at: '4:8', key: 'tracks', wanted: 'map' }],
    [
      'an unknown track',
      `${head}  quartierszentrum: { amount: 1 }\n`,
      {
        code: 'plan-value',
        at: '5:3',
        key: 'tracks',
        inner: {
          code: 'name-unknown',
          facts: {
            noun: 'track',
            text: 'quartierszentrum',
            nearest: ['Quartierszentren', 'Quartiere im Werden'],
          },
        },
      },
    ],
    [
      'a track twice, by code and by alias name',
      `${head}  sonder-kleinstgebiete: { amount: 1 }\n  5Q: { amount: 2 }\n`,
      { code: 'plan-named-twice', at: '6:3', noun: 'track', text: '5Q', firstLine: 5 },
    ],
    [
      'a track that is an amount',
      track('840.000'),
      { code: 'plan-shape', at: '5:21', key: 'quartierszentren', wanted: 'map' },
    ],
    [
      'an unknown key of a track',
      track('{ amount: 1, key: equal }'),
      { code: 'plan-key-unknown', at: '5:34', key: 'key' },
    ],
    [
      'a track without an amount',
      track('{ areas: { key: equal } }'),
      { code: 'plan-track-amount', at: '5:21', track: 'quartierszentren', given: [] },
    ],
    [
      'a track with two',
      track('{ amount: 1, percent: 2 }'),
      { code: 'plan-track-amount', given: ['amount', 'percent'] },
    ],
    [
      'a rest that is no yes',
      track('{ rest: nein }'),
      { code: 'plan-choice', at: '5:29', key: 'rest', text: 'nein', choices: ['yes', 'ja', 'true'] },
    ],
    [
      'two rests',
      `${head}  5Q: { rest: ja }\n  quartierszentren: { rest: yes }\n`,
      { code: 'plan-rest-twice', at: '6:3', track: 'quartierszentren', firstLine: 5 },
    ],
    [
      'an ambiguous amount',
      track('{ amount: "1,234" }'),
      {
        code: 'plan-value',
        at: '5:31',
        key: 'amount',
        inner: { code: 'amount-ambiguous', facts: { text: '1,234' } },
      },
    ],
    [
      'an amount that is none',
      track('{ amount: viel }'),
      { code: 'plan-value', at: '5:31', inner: { code: 'amount-unreadable' } },
    ],
    [
      'an amount that is missing',
      track('{ amount: }'),
      { code: 'plan-value', key: 'amount', inner: { code: 'amount-unreadable', facts: { text: '' } } },
    ],
    [
      'an amount below zero',
      track('{ amount: -5 }'),
      { code: 'plan-below-zero', at: '5:31', key: 'amount', text: '-5' },
    ],
    [
      'a percentage that is none',
      track('{ percent: x }'),
      { code: 'plan-value', at: '5:32', key: 'percent', inner: { code: 'decimal-unreadable' } },
    ],
    [
      'a percentage above a hundred',
      track('{ percent: 100.01 }'),
      { code: 'plan-percent-above-hundred', at: '5:32', key: 'percent', text: '100.01' },
    ],
    [
      'areas that are no map',
      track('{ amount: 1, areas: equal }'),
      { code: 'plan-shape', at: '5:41', key: 'areas', wanted: 'map' },
    ],
  ])('%s', async (_what, text, refusal) => {
    expect(await refusalOf(text)).toMatchObject(refusal);
  });

  it.each([
    ['no key', ['floor: 5'], { code: 'plan-key-missing', at: '8:7', key: 'key' }],
    [
      'an unknown key',
      ['key: eqal'],
      {
        code: 'plan-choice',
        at: '8:12',
        key: 'key',
        text: 'eqal',
        choices: ['equal', 'weights', 'fixed', 'indicator', 'previous'],
      },
    ],
    ['an unknown option', ['key: equal', 'flor: 5'], { code: 'plan-key-unknown', at: '9:7', key: 'flor' }],
    [
      'an option of another key',
      ['key: equal', 'scale: 1,05'],
      { code: 'plan-option-misplaced', at: '9:7', option: 'scale', areaKey: 'equal' },
    ],
    [
      'among beside weights, which name their areas themselves',
      ['key: weights', 'weights: { grohn: 1 }', 'among: [grohn]'],
      {
        code: 'plan-option-misplaced',
        at: '10:7',
        option: 'among',
        areaKey: 'weights',
        options: ['weights', 'floor', 'cap', 'round'],
      },
    ],
    [
      'kind beside weights',
      ['key: weights', 'kind: win', 'weights: { grohn: 1 }'],
      { code: 'plan-option-misplaced', option: 'kind' },
    ],
    [
      'a floor for fixed amounts',
      ['key: fixed', 'floor: 5', 'amounts: { grohn: 1 }'],
      { code: 'plan-option-misplaced', option: 'floor' },
    ],
    ['weights without any', ['key: weights'], { code: 'plan-key-missing', key: 'weights' }],
    [
      'fixed without amounts',
      ['key: fixed', 'amounts: {}'],
      { code: 'plan-list-empty', at: '9:16', key: 'amounts' },
    ],
    ['indicator without one', ['key: indicator'], { code: 'plan-key-missing', key: 'indicator' }],
    [
      'among and kind at once',
      ['key: equal', 'kind: win', 'among: [grohn]'],
      { code: 'plan-among-and-kind', at: '10:7' },
    ],
    ['an empty among', ['key: equal', 'among: []'], { code: 'plan-list-empty', at: '9:14', key: 'among' }],
    [
      'among as a map',
      ['key: equal', 'among: { a: b }'],
      { code: 'plan-shape', at: '9:14', key: 'among', wanted: 'list' },
    ],
    [
      'a list within among',
      ['key: equal', 'among: [grohn, [tenever]]'],
      { code: 'plan-shape', at: '9:22', key: 'among', wanted: 'text' },
    ],
    [
      'an unknown area',
      ['key: equal', 'among:', '  - grohn', '  - Grohm'],
      {
        code: 'plan-value',
        at: '11:11',
        key: 'among',
        inner: { code: 'name-unknown', facts: { noun: 'area', text: 'Grohm' } },
      },
    ],
    [
      'an area twice, by code and by alias name',
      ['key: weights', 'weights:', '  tenever: 1', '  Osterholz-Tenever: 2'],
      { code: 'plan-named-twice', at: '11:9', noun: 'area', text: 'Osterholz-Tenever', firstLine: 10 },
    ],
    [
      'a double area',
      ['key: fixed', 'amounts:', '  grohn: 1', '  grohn: 2'],
      { code: 'plan-key-double', at: '11:9', key: 'grohn', firstLine: 10 },
    ],
    [
      'a weight below zero',
      ['key: weights', 'weights: { grohn: -1 }'],
      { code: 'plan-value', at: '9:25', key: 'grohn', inner: { code: 'decimal-unreadable' } },
    ],
    [
      'a weight that reads in two ways',
      ['key: weights', 'weights: { grohn: 1.234 }'],
      { code: 'plan-value', inner: { code: 'decimal-ambiguous' } },
    ],
    [
      'a fixed amount below zero',
      ['key: fixed', 'amounts: { grohn: -1 }'],
      { code: 'plan-below-zero', at: '9:25', key: 'grohn', text: '-1' },
    ],
    [
      'an unknown kind',
      ['key: equal', 'kind: [win, gross]'],
      { code: 'plan-choice', at: '9:19', key: 'kind', text: 'gross' },
    ],
    [
      'rounding to nothing',
      ['key: equal', 'round: 0'],
      { code: 'plan-value', at: '9:14', key: 'round', inner: { code: 'amount-not-positive' } },
    ],
    [
      'a floor above the cap',
      ['key: equal', 'floor: 2', 'cap: 1'],
      { code: 'plan-floor-above-cap', at: '10:12', floorCents: 200, capCents: 100 },
    ],
    [
      'a cap that rounding misses',
      ['key: equal', 'round: 100', 'cap: 250'],
      { code: 'plan-not-multiple', at: '10:12', option: 'cap', cents: 25_000, roundCents: 10_000 },
    ],
  ])('%s in areas', async (_what, lines, refusal) => {
    expect(await refusalOf(withAreas(...lines))).toMatchObject(refusal);
  });
});
