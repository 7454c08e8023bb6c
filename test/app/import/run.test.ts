import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import type { Finding } from '#src/domain/import/finding.js';
import { openRows } from '#src/store/queries/import-rows.js';
import { bookedIn } from '../../support/import/booked.js';
import { importDesk, requestFor, type ImportDesk } from '../../support/import/desk.js';
import { listFile, paymentList, paymentsFrom, threePayments } from '../../support/import/lists.js';
import { eventsOf } from '../../support/ledgers.js';

const [first, second, third] = threePayments;
const unreadable = third.replace('1.650,00', 'siehe Akte');
const unknownArea = second.replace('Tenever', 'Musterhausen');
const withTotal = [...threePayments, ';;;Summe;3.700,50;'];
const offByACent = [...threePayments, ';;;Summe;3.700,51;'];

describe('a list', () => {
  it('is booked as a whole', async () => {
    const desk = await importDesk();
    const booked = await runImport(desk.context, paymentsFrom(paymentList(withTotal)));
    expect(booked).toMatchObject({ blocked: false, bookedCents: 370_050, rows: { new: 3 } });
    expect(await amounts(desk)).toEqual([120_000, 85_050, 165_000]);
  });

  it('is not booked at all while one row of it is open', async () => {
    const desk = await importDesk();
    const before = await eventsOf(desk.ledger);
    const booked = await runImport(desk.context, paymentsFrom(paymentList([first, unreadable])));
    expect(booked).toMatchObject({ batch: null, blocked: true, bookedCents: 0, rows: { open: 1 } });
    expect(await eventsOf(desk.ledger)).toEqual(before);
  });

  it('brings nothing the second time', async () => {
    const desk = await importDesk();
    const file = paymentList(withTotal);
    await runImport(desk.context, paymentsFrom(file));
    const before = await eventsOf(desk.ledger);
    const again = await runImport(desk.context, paymentsFrom(file));
    expect(again).toMatchObject({ batch: null, blocked: false, rows: { unchanged: 3, new: 0 } });
    expect(await eventsOf(desk.ledger)).toEqual(before);
  });

  it('that states another sum than its rows have is booked only where that is accepted', async () => {
    const desk = await importDesk();
    const file = paymentList(offByACent);
    const stopped = await runImport(desk.context, paymentsFrom(file));
    expect(stopped).toMatchObject({ batch: null, blocked: true });
    expect(codes(stopped.findings)).toContain('sum-differs');
    const stillStopped = await runImport(desk.context, paymentsFrom(file, { onlyValid: true }));
    expect(stillStopped.blocked).toBe(true);
    const accepted = { despiteSums: true, reason: 'Rundung der alten Liste' };
    const { batch } = await runImport(desk.context, paymentsFrom(file, accepted));
    const said = (await eventsOf(desk.ledger)).find(({ type }) => type === 'import.booked');
    expect(said?.data).toMatchObject({
      batch,
      reason: 'Rundung der alten Liste',
      controlSums: [{ statedCents: 370_051, rowsCents: 370_050 }],
    });
    const again = await runImport(desk.context, paymentsFrom(file));
    expect(again).toMatchObject({ batch: null, blocked: false, rows: { new: 0, unchanged: 3 } });
  });
});

describe('a list of which only the clear rows are booked', () => {
  const onlyValid = { onlyValid: true };

  it('keeps the others as open rows of its batch', async () => {
    const desk = await importDesk();
    const file = paymentList([first, unknownArea, unreadable]);
    const { batch, rows } = await runImport(desk.context, paymentsFrom(file, onlyValid));
    expect(rows).toMatchObject({ read: 3, new: 1, open: 2 });
    expect(await amounts(desk)).toEqual([120_000]);
    expect(await left(desk, batch)).toEqual([
      { cell: 'E3', cells: expect.objectContaining({ B3: 'Musterhausen' }), findings: ['name-unknown'] },
      { cell: 'E4', cells: expect.objectContaining({ E4: 'siehe Akte' }), findings: ['amount-unreadable'] },
    ]);
  });

  it('books nothing more while nothing was put right', async () => {
    const desk = await importDesk();
    const file = paymentList([first, unreadable]);
    await runImport(desk.context, paymentsFrom(file, onlyValid));
    const before = await eventsOf(desk.ledger);
    expect(await runImport(desk.context, paymentsFrom(file, onlyValid))).toMatchObject({ batch: null });
    expect(await eventsOf(desk.ledger)).toEqual(before);
  });

  it('is finished by the list as somebody has put it right', async () => {
    const desk = await importDesk();
    const messy = paymentList([first, second, unreadable]);
    const started = await runImport(desk.context, paymentsFrom(messy, onlyValid));
    const mended = paymentList([third, second, first], 'Zahlungen, berichtigt.csv');
    const finished = await runImport(desk.context, paymentsFrom(mended));
    expect(finished).toMatchObject({
      blocked: false,
      corrects: started.batch,
      rows: { new: 1, unchanged: 2 },
    });
    expect(await amounts(desk)).toEqual([120_000, 85_050, 165_000]);
    expect(await left(desk, started.batch)).toEqual([]);
  });

  it('is finished by a spelling that somebody decided', async () => {
    const desk = await importDesk();
    const file = paymentList([first, unknownArea]);
    const started = await runImport(desk.context, paymentsFrom(file, onlyValid));
    const profile = listFile(
      [
        'list: zahlungen',
        'target: disbursements',
        'constants: { programme: win, track: win-gebietsbudget }',
        'spellings: { area: { Musterhausen: tenever } }',
      ],
      'Zahlungen.yaml',
    );
    const finished = await runImport(desk.context, requestFor(file, { profile }));
    expect(finished).toMatchObject({ blocked: false, corrects: started.batch, rows: { new: 1 } });
    expect(await amounts(desk)).toEqual([120_000, 85_050]);
    expect(await left(desk, started.batch)).toEqual([]);
  });

  it('has nothing open any more where the unclear row was struck out', async () => {
    const desk = await importDesk();
    const messy = paymentList([first, second, unreadable]);
    const { batch } = await runImport(desk.context, paymentsFrom(messy, onlyValid));
    const struck = await runImport(desk.context, paymentsFrom(paymentList([first, second])));
    expect(struck).toMatchObject({ batch: expect.any(String), bookedCents: 0, rows: { unchanged: 2 } });
    expect(await left(desk, batch)).toEqual([]);
  });

  it.each([
    ['that nobody could place: it may be that of a natural person', 'Muster', false, 'name-unknown'],
    ['that looks like that of a natural person', 'Erika Muster', true, 'persons-open'],
    ['that is plainly that of a natural person', 'Frau Muster', true, 'persons-open'],
  ])('keeps no name %s', async (_what, name, createRecipients, code) => {
    const desk = await importDesk();
    await runImport(desk.context, paymentsFrom(paymentList([first])));
    const file = paymentList([...threePayments, third.replace('Beispielverein', name)]);
    const { batch } = await runImport(desk.context, paymentsFrom(file, { ...onlyValid, createRecipients }));
    const [row] = await left(desk, batch);
    expect(row).toMatchObject({ cell: 'E5', findings: [code] });
    expect(JSON.stringify(await eventsOf(desk.ledger))).not.toContain('Muster');
  });
});

describe('a list whose rows say something only together', () => {
  const constants = new Map([
    ['programme', 'win'],
    ['municipality', 'bremen'],
  ]);

  it('is not booked without its open row, even where clear rows may be', async () => {
    const desk = await importDesk();
    const file = allocations([
      '2009;win-gebietsbudget;Gröpelingen;150.000,00',
      '2009;win-gebietsbudget;Musterhausen;75.000,00',
      '2009;win-gebietsbudget;Tenever;150.000,00',
    ]);
    const before = await eventsOf(desk.ledger);
    const request = requestFor(file, { target: 'allocations', constants, onlyValid: true });
    const booked = await runImport(desk.context, request);
    expect(booked).toMatchObject({ batch: null, rows: { read: 3, new: 0, open: 3 } });
    expect(await eventsOf(desk.ledger)).toEqual(before);
  });
});

function allocations(rows: readonly string[]): string {
  return listFile(['Jahr;Förderschiene;Gebiet;Zuteilung', ...rows], 'Zuteilungen.csv');
}

async function amounts({ ledger }: ImportDesk): Promise<unknown[]> {
  return (await bookedIn(ledger, 'disbursements')).map(({ amountCents }) => amountCents);
}

async function left({ ledger }: ImportDesk, batch: string | null) {
  const rows = await ledger.read((reader) => openRows(reader, batch ?? ''));
  return rows.map(({ cell, cells, findings }) => ({ cell, cells, findings }));
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}
