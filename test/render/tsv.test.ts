import { describe, expect, it } from '@jest/globals';
import { tsvPieces } from '#src/render/tsv.js';
import { textOf } from '../support/text-of.js';
import { PAYMENTS, paymentTable } from './sample-table.js';

describe('tab-separated rows', () => {
  it('have a header, plain numbers in the way of the language, and one line a row', async () => {
    expect(await textOf(tsvPieces(paymentTable(PAYMENTS), 'de'))).toBe(
      'Nummer\tTag\tTräger\tBetrag in Euro\tAnteil\n' +
        'K7Q-42\t15.03.2027\tBeispielverein Gröpelingen e.V.\t12500,00\t0,125\n' +
        'K7Q-43\t\t=cmd|"/c calc"!A1; zweite Zeile\t-0,05\t0,5\n',
    );
  });

  it('are written with decimal points and ISO days in English', async () => {
    expect(await textOf(tsvPieces(paymentTable(PAYMENTS.slice(0, 1)), 'en'))).toBe(
      'Number\tDate\tRecipient\tAmount in euros\tShare\n' +
        'K7Q-42\t2027-03-15\tBeispielverein Gröpelingen e.V.\t12500.00\t0.125\n',
    );
  });

  it('turn tabs and line ends in a text into blanks, so that columns stay in place', async () => {
    const [payment] = PAYMENTS;
    const rows = payment === undefined ? [] : [{ ...payment, recipient: 'a\tb\r\nc\u001b[0m' }];
    expect((await textOf(tsvPieces(paymentTable(rows), 'de'))).split('\n')[1]?.split('\t')[2]).toBe(
      'a b c[0m',
    );
  });
});
