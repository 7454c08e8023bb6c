import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import { undoImport } from '#src/app/import/undo.js';
import { cents } from '#src/domain/cents.js';
import type { Draft } from '#src/domain/events/all.js';
import { openRows } from '#src/store/queries/import-rows.js';
import { allRecipients } from '#src/store/queries/recipient.js';
import { funds } from '../../support/import/bremen-ledger.js';
import { importDesk, requestFor, type ImportDesk } from '../../support/import/desk.js';
import { listFile, paymentList, paymentsFrom, threePayments } from '../../support/import/lists.js';
import { draft, line, payment } from '../../support/drafts.js';
import { book, eventsOf, rowsOf } from '../../support/ledgers.js';

describe('an import', () => {
  it('is taken back with everything that it brought, and both stay in the journal', async () => {
    const desk = await importDesk();
    const { batch } = await booked(desk);
    const before = await eventsOf(desk.ledger);
    const undone = await undo(desk, batch);
    expect(undone).toMatchObject({ batch, sumCents: 370_050, number: expect.any(String) });
    expect(rowsOf(desk.ledger, 'balance')).toEqual([]);
    expect(rowsOf(desk.ledger, 'recipient')).toEqual([]);
    const after = await eventsOf(desk.ledger);
    expect(after.slice(0, before.length)).toEqual(before);
    const ends = after.slice(before.length);
    expect(ends.map(({ data }) => data)).toEqual(
      ends.map(() => ({ of: expect.any(String), reason: 'versehentlich' })),
    );
  });

  it('can be booked again once it is taken back', async () => {
    const desk = await importDesk();
    const file = paymentList(threePayments);
    const first = await runImport(desk.context, paymentsFrom(file));
    const balance = rowsOf(desk.ledger, 'balance');
    await undo(desk, first.batch);
    const second = await runImport(desk.context, paymentsFrom(file));
    expect(second).toMatchObject({ blocked: false, corrects: null, rows: { new: 3 } });
    expect(rowsOf(desk.ledger, 'balance')).toEqual(balance);
  });

  it('stays as it was on a dry run', async () => {
    const desk = await importDesk();
    const { batch } = await booked(desk);
    const before = await eventsOf(desk.ledger);
    const context = { ...desk.context, dryRun: true };
    expect(await undoImport(context, { batch, reason: 'x' })).toMatchObject({ batch, number: null });
    expect(await eventsOf(desk.ledger)).toEqual(before);
  });

  it('is not taken back twice, nor before what corrected it', async () => {
    const desk = await importDesk();
    const { batch } = await booked(desk);
    const longer = [...threePayments, '02.05.2009;Grohn;Beispielverein;Kurse;10,00;K-4'];
    const correction = await runImport(desk.context, paymentsFrom(paymentList(longer)));
    await expectRefused(desk, batch, { code: 'batch-corrected', facts: { batch, by: correction.batch } });
    await undo(desk, correction.batch);
    await undo(desk, batch);
    await expectRefused(desk, batch, { code: 'batch-taken-back' });
  });

  it('leaves open again what its correction had put right', async () => {
    const desk = await importDesk();
    const [first, second, third] = threePayments;
    const messy = paymentList([first, second, third.replace('1.650,00', 'siehe Akte')]);
    const started = await runImport(desk.context, paymentsFrom(messy, { onlyValid: true }));
    const finished = await runImport(desk.context, paymentsFrom(paymentList(threePayments)));
    await undo(desk, finished.batch);
    const open = await desk.ledger.read((reader) => openRows(reader, started.batch ?? ''));
    expect(open).toMatchObject([{ cell: 'E4', findings: ['amount-unreadable'] }]);
  });

  it('is told from those that there are not', async () => {
    const desk = await importDesk();
    const { batch } = await booked(desk);
    await expectRefused(desk, 'B-XXXXX', { code: 'batch-unknown', facts: { known: [batch] } });
  });
});

describe('an import that something stands on', () => {
  it('stays while a payment of it was paid back', async () => {
    const desk = await importDesk();
    const { batch } = await booked(desk);
    const paid = (await eventsOf(desk.ledger)).find(({ type }) => type === 'disbursement.recorded');
    const lines = [line(100, { ...oldPlace, area: 'groepelingen' })];
    await later(desk, draft('repayment.recorded', { of: paid?.hash ?? '', lines, historic: true }));
    await expectRefused(desk, batch, needed('disbursement.recorded', 'repayment.recorded'));
  });

  it('stays while a recipient that it registered was paid again', async () => {
    const desk = await importDesk();
    const { batch } = await booked(desk);
    const [recipient] = await desk.ledger.read(allRecipients);
    const paid = payment(100);
    await later(desk, { ...paid, data: { ...paid.data, recipient: recipient?.id ?? '' } });
    await expectRefused(desk, batch, needed('recipient.stated', 'disbursement.recorded'));
  });

  it('stays while something is booked in an area that it brought', async () => {
    const desk = await importDesk();
    const file = listFile(['Gebiet;Stadtgemeinde;Art', 'Musterhausen;Bremen;Kleinstgebiet'], 'Gebiete.csv');
    const { batch } = await runImport(desk.context, requestFor(file, { target: 'areas' }));
    await later(desk, payment(100, { area: 'musterhausen' }));
    await expectRefused(desk, batch ?? '', needed('area.stated', 'disbursement.recorded'));
  });

  it('stays while its money is needed in a guarded year', async () => {
    const desk = await importDesk();
    const [, ...plan] = funds;
    const file = listFile(['Jahr;Programm;Stadtgemeinde;Ansatz', '2027;llq;Bremen;1.000,00'], 'Haushalt.csv');
    const { batch } = await runImport(desk.context, requestFor(file, { target: 'budgets' }));
    expect(batch).not.toBeNull();
    await later(desk, ...plan, paidInGrohn(30_000));
    await expectRefused(desk, batch ?? '', { code: 'exceeds-available' });
  });
});

const oldPlace = { year: 2009, programme: 'win', track: 'win-gebietsbudget' } as const;

function paidInGrohn(amountCents: number): Draft {
  return payment(cents(amountCents), { area: 'grohn' });
}

async function booked({ context }: ImportDesk): Promise<{ readonly batch: string }> {
  const { batch } = await runImport(context, paymentsFrom(paymentList(threePayments)));
  return { batch: batch ?? '' };
}

function undo({ context }: ImportDesk, batch: string | null) {
  return undoImport(context, { batch: batch ?? '', reason: 'versehentlich' });
}

function later({ ledger }: ImportDesk, ...drafts: readonly Draft[]) {
  return book(ledger, ...drafts);
}

function needed(type: string, byType: string) {
  return {
    code: 'batch-needed',
    facts: { count: 1, dependants: [expect.objectContaining({ type, byType })] },
  };
}

async function expectRefused(desk: ImportDesk, batch: string, refusal: object): Promise<void> {
  const before = await eventsOf(desk.ledger);
  await expect(undo(desk, batch)).rejects.toMatchObject(refusal);
  expect(await eventsOf(desk.ledger)).toEqual(before);
}
