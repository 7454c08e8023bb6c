import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import { startImport } from '#src/app/import/session.js';
import type { Finding } from '#src/domain/import/finding.js';
import { importDesk } from '../../support/import/desk.js';
import { paymentList, paymentsFrom } from '../../support/import/lists.js';

const rows = Array.from({ length: 6 }, (_, at) => row(at + 1));

function row(number: number): string {
  return `0${number}.04.2009;Gröpelingen;Beispielverein;Kurs ${number};${number}00,00;`;
}

describe('a list that resembles an earlier one', () => {
  it('is a list of its own where it is that of another area', async () => {
    const { context } = await importDesk();
    await runImport(context, paymentsFrom(paymentList(rows, 'Gröpelingen 2009.csv')));
    const tenever = rows.map((one) => one.replace('Gröpelingen', 'Tenever').replace('00,00', '50,00'));
    const second = await runImport(context, paymentsFrom(paymentList(tenever, 'Tenever 2009.csv')));
    expect(second).toMatchObject({
      blocked: false,
      corrects: null,
      rows: { new: 6, changed: 0, vanished: 0 },
    });
  });

  it('is a list of its own where it is alike in all but the area, with its own name', async () => {
    const { context } = await importDesk();
    await runImport(context, paymentsFrom(paymentList(rows, 'Gröpelingen 2009.csv')));
    const tenever = rows.map((one) => one.replace('Gröpelingen', 'Tenever'));
    const second = await runImport(context, paymentsFrom(paymentList(tenever, 'Tenever 2009.csv')));
    expect(second).toMatchObject({ blocked: false, corrects: null, rows: { new: 6, changed: 0 } });
  });

  it('is a list of its own where only file name and form are those of another area', async () => {
    const { context } = await importDesk();
    await runImport(context, paymentsFrom(paymentList(rows)));
    const others = [7, 8].map((number) => row(number).replace('Gröpelingen', 'Tenever'));
    const second = await runImport(context, paymentsFrom(paymentList(others)));
    expect(second).toMatchObject({ blocked: false, corrects: null, rows: { new: 2 } });
  });

  it('is a question where the file of one name has all rows in another area', async () => {
    const { context } = await importDesk();
    await runImport(context, paymentsFrom(paymentList(rows)));
    const moved = rows.map((one) => one.replace('Gröpelingen', 'Tenever'));
    const { checked } = await startImport(context, paymentsFrom(paymentList(moved)));
    expect(asked(checked.findings)).toMatchObject([{ alike: 0 }]);
  });

  it('is a question where its only row is in another area', async () => {
    const { context } = await importDesk();
    await runImport(context, paymentsFrom(paymentList([row(1)], 'Zahlung.csv')));
    const moved = paymentList([row(1).replace('Gröpelingen', 'Tenever')], 'Zahlung neu.csv');
    const { checked } = await startImport(context, paymentsFrom(moved));
    expect(asked(checked.findings)).toMatchObject([{ alike: 0 }]);
  });

  it('is that list, whatever its file is called', async () => {
    const { context } = await importDesk();
    const first = await runImport(context, paymentsFrom(paymentList(rows)));
    const renamed = paymentList([...rows, row(7)], 'Endfassung (2).csv');
    const second = await runImport(context, paymentsFrom(renamed));
    expect(second).toMatchObject({ corrects: first.batch, rows: { new: 1, unchanged: 6 } });
  });

  it('corrects the last of several versions', async () => {
    const { context } = await importDesk();
    await runImport(context, paymentsFrom(paymentList(rows)));
    const second = await runImport(context, paymentsFrom(paymentList([...rows, row(7)])));
    const third = await runImport(context, paymentsFrom(paymentList([...rows, row(7), row(8)])));
    expect(third).toMatchObject({ corrects: second.batch, rows: { new: 1, unchanged: 7 } });
  });

  it('is a question where less than half of the earlier rows are in it', async () => {
    const { context } = await importDesk();
    const first = await runImport(context, paymentsFrom(paymentList(rows)));
    const others = [row(1), row(2), row(7), row(8)];
    const file = paymentList(others, 'Nachtrag.csv');
    const { checked } = await startImport(context, paymentsFrom(file));
    expect(asked(checked.findings)).toEqual([{ batch: first.batch, alike: 2, rows: 6 }]);
    expect(await runImport(context, paymentsFrom(file, { onlyValid: true }))).toMatchObject({
      blocked: true,
    });
  });

  it('is a question where it has the name and the layout of an earlier one, and none of its rows', async () => {
    const { context } = await importDesk();
    await runImport(context, paymentsFrom(paymentList(rows)));
    const { checked } = await startImport(context, paymentsFrom(paymentList([row(7), row(8)])));
    expect(asked(checked.findings)).toMatchObject([{ alike: 0 }]);
  });
});

describe('the question whether a list corrects an earlier one', () => {
  const others = [row(1), row(2), row(7), row(8)];

  it('is answered by naming that one', async () => {
    const { context } = await importDesk();
    const first = await runImport(context, paymentsFrom(paymentList(rows)));
    const request = paymentsFrom(paymentList(others, 'Nachtrag.csv'), { corrects: first.batch });
    const { checked } = await startImport(context, request);
    expect(asked(checked.findings)).toEqual([]);
    expect(checked).toMatchObject({ corrects: first.batch, rows: { unchanged: 2 } });
  });

  it('is answered by saying that it is another list', async () => {
    const { context } = await importDesk();
    const first = await runImport(context, paymentsFrom(paymentList(rows)));
    const request = paymentsFrom(paymentList(others, 'Nachtrag.csv'), { corrects: null });
    const booked = await runImport(context, request);
    expect(booked).toMatchObject({ blocked: false, corrects: null, rows: { new: 4, unchanged: 0 } });
    expect(booked.findings).toContainEqual(
      expect.objectContaining({ code: 'booked-in-batch', facts: { batch: first.batch, rows: 2 } }),
    );
  });

  it('cannot be answered by a batch that there is not, or that was taken back', async () => {
    const { context } = await importDesk();
    const request = paymentsFrom(paymentList(rows), { corrects: 'B-XXXXX' });
    await expect(startImport(context, request)).rejects.toMatchObject({ code: 'batch-unknown' });
  });
});

function asked(findings: readonly Finding[]): object[] {
  return findings.flatMap((finding) => (finding.code === 'correction-open' ? [finding.facts] : []));
}
