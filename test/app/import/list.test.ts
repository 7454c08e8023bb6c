import { describe, expect, it } from '@jest/globals';
import { listImports } from '#src/app/import/list.js';
import { runImport } from '#src/app/import/run.js';
import { showImport } from '#src/app/import/show.js';
import { undoImport } from '#src/app/import/undo.js';
import { importDesk, requestFor, type ImportDesk } from '../../support/import/desk.js';
import { listFile, paymentList, paymentsFrom, threePayments } from '../../support/import/lists.js';

/** One amount goes from 1,200.00 to 1,250.00. */
const corrected = threePayments.map((row) => row.replace('1.200,00', '1.250,00'));

describe('the list of imports', () => {
  it('adds up to what stands: a correction counts for its difference', async () => {
    const desk = await importDesk();
    await runImport(desk.context, paymentsFrom(paymentList(threePayments)));
    await runImport(desk.context, paymentsFrom(paymentList(corrected)));
    expect(await batchesOf(desk)).toMatchObject([
      { amountCents: 370_050, booked: 3, reversed: 0 },
      { amountCents: 5_000, booked: 1, reversed: 1 },
    ]);
  });

  it('counts out what has vanished and was reversed', async () => {
    const desk = await importDesk();
    await runImport(desk.context, paymentsFrom(paymentList(threePayments)));
    const shorter = paymentList(threePayments.slice(1));
    const { batch } = await runImport(
      desk.context,
      paymentsFrom(shorter, { reverseVanished: true, reason: 'entfallen' }),
    );
    const expected = { amountCents: -120_000, booked: 0, reversed: 1 };
    expect((await batchesOf(desk)).at(-1)).toMatchObject(expected);
    const { json } = await showImport(desk.context, batch ?? '');
    expect(json).toMatchObject(expected);
  });

  it('knows the rows that are still open, and no longer those that a later run has finished', async () => {
    const desk = await importDesk();
    const unclear = threePayments.map((row) => row.replace('850,50', 'siehe Akte'));
    await runImport(desk.context, paymentsFrom(paymentList(unclear), { onlyValid: true }));
    expect(await batchesOf(desk)).toMatchObject([{ open: 1, rows: { open: 1 } }]);
    await runImport(desk.context, paymentsFrom(paymentList(threePayments)));
    expect(await batchesOf(desk)).toMatchObject([
      { open: 0, amountCents: 285_000, rows: { open: 1 } },
      { open: 0, amountCents: 85_050, booked: 1, reversed: 0 },
    ]);
  });

  it('has the rows open again once that run was taken back', async () => {
    const desk = await importDesk();
    const unclear = threePayments.map((row) => row.replace('850,50', 'siehe Akte'));
    await runImport(desk.context, paymentsFrom(paymentList(unclear), { onlyValid: true }));
    const { batch } = await runImport(desk.context, paymentsFrom(paymentList(threePayments)));
    await undoImport(desk.context, { batch: batch ?? '', reason: 'versehentlich' });
    expect(await batchesOf(desk)).toMatchObject([{ open: 1 }, { open: 0, state: 'taken-back' }]);
  });

  it.each([
    [
      'budgets' as const,
      (amount: string) => ['Jahr;Programm;Stadtgemeinde;Ansatz', `2027;llq;Bremen;${amount}`],
    ],
    [
      'allocations' as const,
      (amount: string) => [
        'Jahr;Förderschiene;Gebiet;Betrag',
        `2004;WiN-Gebietsbudget;Gröpelingen;${amount}`,
      ],
    ],
  ])('does so for %s', async (target, lines) => {
    const desk = await importDesk();
    const file = (amount: string): string => listFile(lines(amount), 'Liste.csv');
    await runImport(desk.context, requestFor(file('1.000,00'), { target }));
    const { batch: corrects } = (await batchesOf(desk))[0] ?? {};
    await runImport(desk.context, requestFor(file('1.300,00'), { target, corrects }));
    expect(await batchesOf(desk)).toMatchObject([
      { amountCents: 100_000 },
      { amountCents: 30_000, booked: 1, reversed: 1 },
    ]);
  });
});

async function batchesOf({ context }: ImportDesk) {
  const { table } = await listImports(context);
  return table.rows;
}
