import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import { allRecipients } from '#src/store/queries/recipient.js';
import { draft, line, payment, reversal } from '../../support/drafts.js';
import { importDesk, requestFor, type ImportDesk } from '../../support/import/desk.js';
import { listFile, paymentList, paymentsFrom } from '../../support/import/lists.js';
import { book, eventsOf, rowsOf } from '../../support/ledgers.js';

const rows = Array.from({ length: 6 }, (_, at) => row(at + 1));

function row(number: number): string {
  return `0${number}.04.2009;Gröpelingen;Beispielverein;Kurs ${number};${number}00,00;`;
}

describe('a row whose booking somebody has reversed by hand', () => {
  it('stays reversed while the list says the same', async () => {
    const desk = await importDesk();
    const file = paymentList(rows);
    const { batch } = await runImport(desk.context, paymentsFrom(file));
    await reverse(desk, 'Kurs 2');
    const before = await eventsOf(desk.ledger);
    const again = await runImport(desk.context, paymentsFrom(file));
    expect(again).toMatchObject({ batch: null, blocked: false, rows: { unchanged: 6, new: 0, vanished: 0 } });
    const note = again.findings.find(({ code }) => code === 'row-reversed');
    expect(note).toMatchObject({ facts: { batch }, place: { cell: 'E3' } });
    expect(await eventsOf(desk.ledger)).toEqual(before);
  });

  it('is booked once the list says something else', async () => {
    const desk = await importDesk();
    await runImport(desk.context, paymentsFrom(paymentList(rows)));
    await reverse(desk, 'Kurs 2');
    const mended = paymentList(rows.map((one) => one.replace('200,00', '210,00')));
    const corrected = await runImport(desk.context, paymentsFrom(mended));
    expect(corrected).toMatchObject({ blocked: false, rows: { new: 1, changed: 0, unchanged: 5 } });
  });

  it('takes no other row of the same words with it', async () => {
    const desk = await importDesk();
    await runImport(desk.context, paymentsFrom(paymentList([row(1), row(1), row(2)])));
    await reverse(desk, 'Kurs 1');
    const corrected = await runImport(desk.context, paymentsFrom(paymentList([row(1), row(2)])));
    expect(corrected).toMatchObject({ batch: null, rows: { unchanged: 2, vanished: 0 } });
  });

  it('is a budget, too', async () => {
    const desk = await importDesk();
    const lines = ['Jahr;Programm;Stadtgemeinde;Ansatz', '2027;llq;Bremen;1.000,00'];
    const request = requestFor(listFile(lines, 'Haushalt.csv'), { target: 'budgets' });
    await runImport(desk.context, request);
    const set = (await eventsOf(desk.ledger)).find(({ type }) => type === 'budget.set');
    await book(desk.ledger, reversal(set?.hash ?? ''));
    expect(await runImport(desk.context, request)).toMatchObject({ batch: null, rows: { unchanged: 1 } });
  });
});

describe('a row whose payment was paid back', () => {
  it('is not booked anew, since the repayment cannot stand without it', async () => {
    const desk = await importDesk();
    await runImport(desk.context, paymentsFrom(paymentList(rows)));
    const number = await repay(desk, 'Kurs 2');
    const mended = paymentList(rows.map((one) => one.replace('200,00', '210,00')));
    const { findings, rows: counted } = await runImport(desk.context, paymentsFrom(mended));
    expect(counted).toMatchObject({ changed: 0, open: 1 });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'row-refused',
        facts: { refusal: 'has-repayments', facts: { number: expect.any(String), repayments: [number] } },
      }),
    );
  });

  it('is not reversed where it has vanished', async () => {
    const desk = await importDesk();
    const { batch } = await runImport(desk.context, paymentsFrom(paymentList(rows)));
    await repay(desk, 'Kurs 2');
    const shorter = paymentList(rows.filter((one) => !one.includes('Kurs 2')));
    const request = paymentsFrom(shorter, { reverseVanished: true, reason: 'entfallen' });
    await expect(runImport(desk.context, request)).rejects.toMatchObject({
      code: 'batch-needed',
      facts: { batch, count: 1 },
    });
  });
});

describe('an area that a corrected list no longer has', () => {
  it('is not reversed while something is booked there', async () => {
    const desk = await importDesk();
    const [head, ...areas] = [
      'Gebiet;Stadtgemeinde;Art',
      'Musterhausen;Bremen;Kleinstgebiet',
      'Neudorf;Bremen;Kleinstgebiet',
    ];
    const of = (lines: readonly string[]) =>
      requestFor(listFile([head ?? '', ...lines], 'Gebiete.csv'), {
        target: 'areas',
        reverseVanished: true,
        reason: 'aufgelöst',
      });
    await runImport(desk.context, of(areas));
    await book(desk.ledger, payment(100, { area: 'musterhausen' }));
    await expect(runImport(desk.context, of(areas.slice(1)))).rejects.toMatchObject({ code: 'batch-needed' });
    await runImport(desk.context, of(areas.slice(0, 1)));
    expect(rowsOf(desk.ledger, 'area').map((area) => (area as { code: string }).code)).not.toContain(
      'neudorf',
    );
  });
});

describe('a list whose recipient was merged into another since', () => {
  it('is the same list', async () => {
    const desk = await importDesk();
    const file = paymentList(rows);
    await runImport(desk.context, paymentsFrom(file));
    const [recipient] = await desk.ledger.read(allRecipients);
    const other = {
      id: 'neu',
      name: 'Musterverein',
      kind: 'organisation',
      mergedInto: null,
      reason: null,
    } as const;
    const merged = {
      ...other,
      id: recipient?.id ?? '',
      name: recipient?.name ?? '',
      mergedInto: 'neu',
      reason: 'ein Verein',
    };
    await book(
      desk.ledger,
      { type: 'recipient.stated', data: other },
      { type: 'recipient.stated', data: merged },
    );
    expect(await runImport(desk.context, paymentsFrom(file))).toMatchObject({
      batch: null,
      rows: { unchanged: 6, changed: 0, new: 0 },
    });
  });
});

describe('rows that came beside rows that went', () => {
  it('are booked where those that went are reversed', async () => {
    const desk = await importDesk();
    await runImport(desk.context, paymentsFrom(paymentList(rows)));
    const rewritten = paymentList([
      ...rows.slice(0, 5),
      '06.04.2009;Gröpelingen;Beispielverein;Fest;666,00;',
    ]);
    expect(await runImport(desk.context, paymentsFrom(rewritten))).toMatchObject({ blocked: true });
    const accepted = { reverseVanished: true, reason: 'neu geschrieben' };
    expect(await runImport(desk.context, paymentsFrom(rewritten, accepted))).toMatchObject({
      blocked: false,
      rows: { new: 1, vanished: 1 },
    });
  });
});

async function paymentFor(desk: ImportDesk, purpose: string): Promise<string> {
  const events = await eventsOf(desk.ledger);
  return events.find(({ data }) => (data as { purpose?: string }).purpose === purpose)?.hash ?? '';
}

async function reverse(desk: ImportDesk, purpose: string): Promise<void> {
  await book(desk.ledger, reversal(await paymentFor(desk, purpose)));
}

/** The number of the repayment. */
async function repay(desk: ImportDesk, purpose: string): Promise<string> {
  const place = { year: 2009, programme: 'win', track: 'win-gebietsbudget' } as const;
  const of = await paymentFor(desk, purpose);
  const repaid = draft('repayment.recorded', { of, lines: [line(100, place)], historic: true });
  const [appended] = await book(desk.ledger, repaid);
  return appended?.number ?? '';
}
