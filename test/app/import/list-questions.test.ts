import { describe, expect, it } from '@jest/globals';
import { openQuestions } from '#src/app/import/open-questions.js';
import { showChecked } from '#src/app/import/views.js';
import { startImport } from '#src/app/import/session.js';
import { requestFor, sharedDesk } from '../../support/import/desk.js';
import { listFile, paymentsFrom } from '../../support/import/lists.js';

const desk = sharedDesk();

const winTrack = { kind: 'constant', field: 'track', value: 'win-gebietsbudget' } as const;

function undatedList(): string {
  const rows = ['Tenever;Beispielverein;Fest;100,00', 'Huchting;Beispielverein;Garten;200,00'];
  return listFile(['Gebiet;Träger;Zweck;Betrag', ...rows], 'Zahlungen.csv');
}

describe('a list that says neither track nor day', () => {
  it('is asked about each of them once, and the answers hold for all rows', async () => {
    const constants = new Map([['programme', 'win']]);
    const session = await startImport(desk().context, paymentsFrom(undatedList(), { constants }));
    expect(session.checked.rows).toMatchObject({ read: 2, new: 0, open: 2 });
    const [year, ...more] = openQuestions(session.checked.findings);
    expect(more).toEqual([]);
    expect(year?.finding).toMatchObject({ code: 'value-for-list-open', facts: { field: 'year', rows: 2 } });
    const withYear = await session.decide([year?.inOwnWords?.('2009') ?? []].flat());
    const [track, ...others] = openQuestions(withYear.checked.findings);
    expect(others).toEqual([]);
    expect(track?.finding).toMatchObject({ code: 'value-for-list-open', facts: { field: 'track', rows: 2 } });
    expect(track?.answers.map(({ decision }) => decision)).toContainEqual(winTrack);
    const decided = await withYear.decide([winTrack]);
    expect(decided.checked).toMatchObject({ rows: { new: 2, open: 0 }, sumCents: 30_000 });
  });
});

function listOf(area: string): string {
  const row = `15.03.2009;${area};Beispielverein;Fest;100,00`;
  return listFile(['Datum;Gebiet;Träger;Zweck;Betrag', row], 'Zahlungen.csv');
}

describe('money without an area', () => {
  it.each(['stadtweit', 'Gesamtstädtisch', 'alle Gebiete', 'ohne Gebiet'])(
    'is proposed first where %s stands in the column of areas, and booked so',
    async (area) => {
      const session = await startImport(desk().context, paymentsFrom(listOf(area)));
      expect(session.checked.rows).toMatchObject({ new: 0, open: 1 });
      const [question] = openQuestions(session.checked.findings);
      const [answer] = question?.answers ?? [];
      expect(answer?.decision).toMatchObject({ kind: 'spelling', noun: 'area', means: 'none' });
      const { checked } = await session.decide(answer ? [answer.decision] : []);
      expect(checked.rows).toMatchObject({ new: 1, open: 0 });
      expect(checked.areas).toMatchObject([{ of: null, amountCents: 10_000 }]);
      expect(checked.findings.map(({ code }) => code)).not.toContain('spelling-remembered');
    },
  );

  it.each(['-', '–', ''])('needs no question where %j stands there', async (area) => {
    const { checked } = await startImport(desk().context, paymentsFrom(listOf(area)));
    expect(checked.rows).toMatchObject({ new: 1, open: 0 });
  });

  it('is possible for every other word, last', async () => {
    const { checked } = await startImport(desk().context, paymentsFrom(listOf('Tenevr')));
    const [question] = openQuestions(checked.findings);
    expect(question?.answers.map(({ decision }) => 'means' in decision && decision.means)).toEqual([
      'Tenever',
      'none',
    ]);
  });

  it('is missing where the list needs areas', async () => {
    const file = listFile(['Gebiet;Kennzahl;Jahr;Wert', 'stadtweit;einwohner;2020;5'], 'Kennzahlen.csv');
    const session = await startImport(desk().context, requestFor(file, { target: 'indicators' }));
    const { checked } = await session.decide([
      { kind: 'spelling', noun: 'area', text: 'stadtweit', means: 'none' },
    ]);
    expect(checked.rows).toMatchObject({ new: 0, open: 1 });
    expect(checked.findings).toMatchObject([{ code: 'name-missing', place: { cell: 'A2' } }]);
  });
});

describe('the sums of a check', () => {
  const rows = [
    '15.03.2009;Tenever;Beispielverein;Fest;100,00',
    '15.03.2009;;Beispielverein;Fest;20,00',
    '15.03.2009;Nirgendwo;Beispielverein;Fest;3,00',
  ];
  const file = () => listFile(['Datum;Gebiet;Träger;Zweck;Betrag', ...rows], 'Zahlungen.csv');

  it('keep rows that are open apart from money without an area', async () => {
    const { checked } = await startImport(desk().context, paymentsFrom(file()));
    expect(checked.areas).toEqual([
      { of: 'tenever', open: false, rows: 1, amountCents: 10_000 },
      { of: null, open: false, rows: 1, amountCents: 2_000 },
      { of: null, open: true, rows: 1, amountCents: 300 },
    ]);
    const { sheet } = showChecked(checked, 'de');
    const shown = sheet.tables?.flatMap((use) =>
      use(({ name, columns: [first], rows: shownRows }) =>
        name === 'areas' ? shownRows.map((row) => first?.value(row, 'de')) : [],
      ),
    );
    expect(shown).toEqual(['tenever', 'stadtweit', 'noch offen']);
  });

  it('count no values that are no money', async () => {
    const lines = ['Gebiet;Kennzahl;Jahr;Wert', 'Nirgendwo;einwohner;2020;5', 'Tenever;anteil;2020;12,5'];
    const request = requestFor(listFile(lines, 'Kennzahlen.csv'), { target: 'indicators' });
    const { checked } = await startImport(desk().context, request);
    expect(checked).toMatchObject({ rows: { new: 1, open: 1 }, sumCents: 0 });
  });
});
