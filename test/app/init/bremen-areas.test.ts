import { describe, expect, it } from '@jest/globals';
import type { AreaKind } from '#src/domain/codes.js';
import { bremenTemplate } from '../../support/templates.js';

const template = await bremenTemplate();
const areas = Object.entries(template.areas);

const winNames = [
  'Blumenthal',
  'Gröpelingen',
  'Grohn',
  'Hemelingen',
  'Huchting',
  'Huckelriede',
  'Kattenturm',
  'Lüssum',
  'Marßel',
  'Neue Vahr',
  'Oslebshausen',
  'Schweizer Viertel',
  'Tenever',
];

function currentNames(municipality: string, kind?: AreaKind): string[] {
  return areas
    .map(([, area]) => area)
    .filter((area) => area.municipality === municipality && area.to === null)
    .filter((area) => kind === undefined || area.kinds.at(-1)?.kind === kind)
    .map(({ name }) => name);
}

function enrolled(programme: string, to: string | null): string[] {
  const entries = template.enrolments[programme] ?? [];
  return entries
    .filter((entry) => entry.to === to)
    .flatMap((entry) => entry.areas)
    .toSorted();
}

function codesOf(names: readonly string[]): string[] {
  return areas
    .filter(([, { name }]) => names.includes(name))
    .map(([code]) => code)
    .toSorted();
}

describe('the areas of Bremen', () => {
  it('are seventeen, by kind', () => {
    expect(currentNames('bremen')).toHaveLength(17);
    expect(currentNames('bremen', 'win')).toEqual(winNames);
    expect(currentNames('bremen', 'small')).toEqual(['Aumund', 'Bahnhofsvorstadt', 'Grambke']);
    expect(currentNames('bremen', 'emerging')).toEqual(['Überseestadt']);
  });

  it('are three of another kind in Bremerhaven', () => {
    expect(currentNames('bremerhaven', 'other')).toEqual(['Lehe', 'Geestemünde', 'Wulsdorf']);
  });

  it('are valid from 1999 where they are WiN areas, from 2020 otherwise', () => {
    for (const [, area] of areas.filter(([, { to }]) => to === null)) {
      const isWin = area.kinds[0]?.kind === 'win';
      expect(area.kinds.map(({ from }) => from)).toEqual([isWin ? '1999-01-01' : '2020-01-01']);
    }
  });

  it('have three that are historic', () => {
    const historic = areas.filter(([, { to }]) => to !== null);
    expect(historic.map(([code]) => code)).toEqual(['blockdiek', 'arsten-nord', 'woltmershausen']);
    expect(template.areas['blockdiek']?.kinds).toEqual([
      { kind: 'win', from: '1999-01-01' },
      { kind: 'small', from: '2020-01-01' },
    ]);
  });

  it('are also known by other names', () => {
    const known = areas.filter(([, { aliasNames }]) => aliasNames.length > 0);
    expect(Object.fromEntries(known.map(([code, { aliasNames }]) => [code, aliasNames]))).toEqual({
      tenever: ['Osterholz-Tenever'],
      luessum: ['Lüssum-Bockhorn'],
      grambke: ['Burg-Grambke', 'Alwin-Lonke-Straße'],
      aumund: ['Hünertshagen', 'Kaspar-Ohm-Straße'],
      bahnhofsvorstadt: ['Daniel-von-Büren-Straße'],
      marssel: ['Marssel', 'Burgdamm'],
    });
  });

  it('have one Quartiersmanagement for the areas of kind small', () => {
    expect(template.managements).toEqual([
      {
        by: 'Mobiles Quartiersmanagement 5Q',
        areas: ['aumund', 'bahnhofsvorstadt', 'grambke'],
        from: null,
        to: null,
      },
    ]);
  });
});

describe('the enrolments of Bremen', () => {
  it('let LLQ pay into every current area of both municipalities', () => {
    expect(enrolled('llq', null)).toEqual(
      codesOf([...currentNames('bremen'), ...currentNames('bremerhaven')]),
    );
  });

  it('let WiN pay into the WiN areas', () => {
    expect(enrolled('win', null)).toEqual(codesOf(winNames));
  });

  it('end with the historic areas', () => {
    const to = template.areas['blockdiek']?.to ?? null;
    expect(enrolled('llq', to)).toEqual(['blockdiek']);
    expect(enrolled('win', to)).toEqual(['arsten-nord', 'blockdiek', 'woltmershausen']);
  });

  it('limit no other programme than UiQ, which serves two areas', () => {
    expect(Object.keys(template.enrolments)).toEqual(['llq', 'win', 'uiq']);
    expect(enrolled('uiq', null)).toEqual(['grohn', 'ueberseestadt']);
  });
});
