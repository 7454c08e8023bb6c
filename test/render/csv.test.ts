import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { csvPieces } from '#src/render/csv.js';
import type { Table } from '#src/render/table.js';
import { textOf } from '../support/text-of.js';
import { PAYMENTS, paymentTable } from './sample-table.js';

/** A list of one text column. */
function texts(rows: readonly string[]): Table<string> {
  const title = { de: 'Text', en: 'Text' };
  return { name: 'texts', title, rows, columns: [{ key: 'text', title, type: 'text', value: (row) => row }] };
}

async function fieldOf(text: string): Promise<string> {
  const csv = await textOf(csvPieces(texts([text]), { lang: 'de', style: 'de' }));
  return csv.split('\r\n')[1] ?? '';
}

const fieldsOf = (of: readonly string[]): Promise<string[]> => Promise.all(of.map(fieldOf));

describe('CSV', () => {
  it('is for German Excel with semicolons, decimal commas and German titles', async () => {
    expect(await textOf(csvPieces(paymentTable(PAYMENTS), { lang: 'de', style: 'de' }))).toBe(
      '\uFEFFNummer;Tag;Träger;Betrag in Euro;Anteil\r\n' +
        'K7Q-42;15.03.2027;Beispielverein Gröpelingen e.V.;12500,00;0,125\r\n' +
        'K7Q-43;;"\'=cmd|""/c calc""!A1;\nzweite Zeile";-0,05;0,5\r\n',
    );
  });

  it('is for other programs with commas, decimal points, ISO days and the keys of the columns', async () => {
    expect(await textOf(csvPieces(paymentTable(PAYMENTS.slice(0, 1)), { lang: 'de', style: 'en' }))).toBe(
      '\uFEFFnumber,date,recipient,amountCents,share\r\n' +
        'K7Q-42,2027-03-15,Beispielverein Gröpelingen e.V.,12500.00,0.125\r\n',
    );
  });

  it('defuses what a spreadsheet would compute and leaves plain numbers', async () => {
    expect(await fieldsOf(['=1+1', '+49 421 361', '-x', '@SUM(A1)', '\t=1', '\u0001a'])).toEqual([
      "'=1+1",
      "'+49 421 361",
      "'-x",
      "'@SUM(A1)",
      "' =1",
      "'a",
    ]);
    expect(await fieldsOf(['-206,41', '+1.234,56', '-5', '4711', 'a=b'])).toEqual([
      '-206,41',
      '+1.234,56',
      '-5',
      '4711',
      'a=b',
    ]);
  });

  it('never holds a field that begins like a formula, or a control character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const field = (await fieldOf(text)).replace(/^"/u, '');
        expect(field).toMatch(/^(?![=@\p{Control}])(?![+-](?!\d[\d.,]*"?$))/u);
        expect(field).not.toMatch(/(?!\n)\p{Control}/u);
      }),
    );
  });

  it('has its header alone where there are no rows', async () => {
    expect(await textOf(csvPieces(paymentTable([]), { lang: 'en', style: 'de' }))).toBe(
      '\uFEFFNumber;Date;Recipient;Amount in euros;Share\r\n',
    );
  });
});
