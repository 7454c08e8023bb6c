import { describe, expect, it } from '@jest/globals';
import { bremenTemplate } from '../../support/templates.js';

const template = await bremenTemplate();

function tracksOf(programme: string, municipality: string): string[] {
  return Object.entries(template.tracks)
    .filter(([, track]) => track.programme === programme && track.municipality === municipality)
    .map(([code]) => code);
}

describe('the programmes of Bremen', () => {
  it('are eleven, in the two municipalities', () => {
    expect(Object.keys(template.municipalities)).toEqual(['bremen', 'bremerhaven']);
    expect(Object.entries(template.programmes).map(([code, { name }]) => `${code}: ${name}`)).toEqual([
      'llq: Landesprogramm Lebendige Quartiere',
      'win: Wohnen in Nachbarschaften',
      'win-bhv: Wohnen in Nachbarschaften Bremerhaven',
      'los: Lokales Kapital für soziale Zwecke',
      'biwaq: Bildung, Wirtschaft, Arbeit im Quartier',
      'sozialer-zusammenhalt: Städtebauförderung: Sozialer Zusammenhalt',
      'stadtumbau-west: Städtebauförderung: Stadtumbau West',
      'lebendige-zentren: Städtebauförderung: Lebendige Zentren',
      'aiq: Ankommen im Quartier',
      'uiq: Unterstützung im Quartier',
      'gesundheitsfachkraefte: Gesundheitsfachkräfte im Quartier',
    ]);
  });

  it('are guarded from 2026 and close on 31 January', () => {
    for (const programme of Object.values(template.programmes)) {
      expect(programme).toMatchObject({ firstGuardedYear: 2026, closingDay: '01-31' });
    }
  });

  it('are also known by the names that they had or got', () => {
    expect(template.programmes['sozialer-zusammenhalt']?.aliasNames).toEqual(['Soziale Stadt']);
    expect(template.programmes['stadtumbau-west']?.aliasNames).toEqual([
      'Wachstum und nachhaltige Erneuerung',
    ]);
  });
});

describe('the tracks of Bremen', () => {
  it('are six of LLQ in Bremen and four in Bremerhaven', () => {
    expect(tracksOf('llq', 'bremen')).toEqual([
      'quartierszentren',
      'sonder-kleinstgebiete',
      'quartiere-im-werden',
      'aeltere-menschen',
      'aiq-aufstockung',
      'innovationstopf',
    ]);
    expect(tracksOf('llq', 'bremerhaven')).toEqual([
      'bhv-innovationstopf',
      'bhv-quartierszentren',
      'bhv-gebaeudebestand',
      'bhv-uebrige',
    ]);
  });

  it('are two of WiN, and one of the own code for every other programme', () => {
    expect(tracksOf('win', 'bremen')).toEqual(['win-gebietsbudget', 'win-bewohnerfonds']);
    expect(tracksOf('win-bhv', 'bremerhaven')).toEqual(['win-bhv']);
    const others = Object.keys(template.programmes).filter((code) => !/^(?:llq|win)/.test(code));
    for (const programme of others) expect(tracksOf(programme, 'bremen')).toEqual([programme]);
    expect(Object.keys(template.tracks)).toHaveLength(10 + 2 + 1 + others.length);
  });

  it('are investive for Städtebauförderung alone', () => {
    const investive = Object.entries(template.tracks).filter(
      ([, track]) => track.economicKind === 'investive',
    );
    expect(investive.map(([code]) => code)).toEqual([
      'sozialer-zusammenhalt',
      'stadtumbau-west',
      'lebendige-zentren',
    ]);
  });

  it('serve one kind of area for three of them, and all kinds for the rest', () => {
    const limited = Object.entries(template.tracks).filter(([, { areaKinds }]) => areaKinds !== null);
    expect(limited.map(([code, { areaKinds }]) => [code, areaKinds])).toEqual([
      ['quartierszentren', ['win']],
      ['sonder-kleinstgebiete', ['small']],
      ['quartiere-im-werden', ['emerging']],
    ]);
  });

  it('begin with their programme where that is known', () => {
    expect(template.tracks['quartierszentren']).toMatchObject({ from: '2020-01-01', to: null });
    expect(template.tracks['win-gebietsbudget']).toMatchObject({ from: '1999-01-01', to: null });
    expect(template.tracks['los']).toMatchObject({ from: null, to: null });
  });
});
