import { describe, expect, it } from '@jest/globals';
import { openQuestions } from '#src/app/import/open-questions.js';
import { runImport } from '#src/app/import/run.js';
import { startImport } from '#src/app/import/session.js';
import { importDesk, sharedDesk } from '../../support/import/desk.js';
import { listFile, paymentsFrom } from '../../support/import/lists.js';

const desk = sharedDesk();

function grants(amounts: string): string {
  const row = (at: number): string =>
    `1${at}.03.2009;Tenever;Beispielverein;Fest;${amounts.replace(/[^;]+/g, `${at}00,00`)}`;
  return listFile([`Datum;Gebiet;Träger;Zweck;${amounts}`, row(1), row(2)], 'Bewilligungen.csv');
}

describe('a list of grants', () => {
  it('is never booked as paid without being asked', async () => {
    const { context } = await importDesk();
    const { rows, batch, numbers } = await runImport(
      context,
      paymentsFrom(grants('Bewilligt'), { onlyValid: true }),
    );
    expect({ rows, numbers, batch }).toMatchObject({ rows: { new: 0, open: 2 }, numbers: null, batch: null });
  });

  it('is one question, which counts it as paid where somebody says so', async () => {
    const session = await startImport(desk().context, paymentsFrom(grants('Bewilligter Betrag in €')));
    expect(session.checked.rows).toMatchObject({ new: 0, open: 2 });
    const [question, ...more] = openQuestions(session.checked.findings);
    expect(question?.finding).toMatchObject({
      code: 'column-means-other',
      facts: { field: 'amount', columns: ['Bewilligter Betrag in €'] },
    });
    expect(more).toEqual([]);
    const answered = await session.decide(question?.answers.map(({ decision }) => decision) ?? []);
    expect(answered.checked).toMatchObject({ rows: { new: 2, open: 0 }, sumCents: 30_000 });
  });

  it('that says too what was paid is read by that', async () => {
    const { checked } = await startImport(desk().context, paymentsFrom(grants('Bewilligt;Ausgezahlt')));
    expect(checked.rows).toMatchObject({ new: 2, open: 0 });
    expect(checked.findings.map(({ code, facts }) => ({ code, facts }))).toContainEqual({
      code: 'column-unused',
      facts: { title: 'Bewilligt' },
    });
  });
});
