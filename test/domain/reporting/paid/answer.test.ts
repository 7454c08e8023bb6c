import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { answerRows } from '#src/domain/reporting/paid/answer.js';
import { paidTo, person, somePayments, spent } from '../../../support/paid.js';

const internal = { publish: false };
const published = { publish: true };

function total(rows: readonly { amountCents: number }[]): number {
  return rows.reduce((sum, { amountCents }) => sum + amountCents, 0);
}

describe('an answer', () => {
  it('has a row for each year, place, recipient and purpose, net, without rows of zero', () => {
    const rows = answerRows(
      [
        paidTo('Anna', 100),
        paidTo('Anna', 50),
        paidTo('Anna', 30, { measure: 'repaid', payments: 0 }),
        paidTo('Anna', 7, { purpose: 'Miete' }),
        paidTo('Bert', 5),
        paidTo('Bert', 5, { measure: 'repaid', payments: 0 }),
      ],
      internal,
    );
    expect(rows.map(({ recipient, purpose, amountCents }) => [recipient, purpose, amountCents])).toEqual([
      ['Anna', 'Sprachcafé', 12_000],
      ['Anna', 'Miete', 700],
    ]);
  });

  it('keeps a row in which only money of earlier years came back', () => {
    const back = paidTo('Anna', 5, { measure: 'income', payments: 0 });
    expect(answerRows([back], internal)).toMatchObject([{ amountCents: 0, incomeCents: 500 }]);
  });

  it('names no person where it is published, nor a purpose, nor how many there were', () => {
    const rows = answerRows(
      [
        paidTo('BF-1', 100, { ...person, purpose: 'Hilfe für Frau Muster' }),
        paidTo('BF-2', 20, person),
        paidTo('BF-2', 3, { ...person, area: 'tenever' }),
        paidTo('Verein', 40),
      ],
      published,
    );
    const withheld = { withheld: true, recipientId: null, recipient: null, purpose: null };
    expect(rows).toMatchObject([
      { ...withheld, area: 'grohn', amountCents: 12_000 },
      { ...withheld, area: 'tenever', amountCents: 300 },
      { withheld: false, recipient: 'Verein', amountCents: 4_000 },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/bf-|Muster/i);
  });

  it('takes for a person whoever is not known to be an organisation', () => {
    const unknown = paidTo('?', 5, { recipient: null, kind: null, mayBePerson: true });
    expect(answerRows([unknown], published)).toMatchObject([{ withheld: true }]);
  });

  it('adds up to what was spent, published or not, whatever was booked', () => {
    fc.assert(
      fc.property(somePayments, (sums) => {
        const whole = spent(sums);
        expect(total(answerRows(sums, internal))).toBe(whole);
        expect(total(answerRows(sums, published))).toBe(whole);
      }),
    );
  });

  it('has one withheld row at most for each year, area and track, whatever was booked', () => {
    fc.assert(
      fc.property(somePayments, (sums) => {
        const places = answerRows(sums, published)
          .filter(({ withheld }) => withheld)
          .map(({ year, area, track }) => `${year} ${area} ${track}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
