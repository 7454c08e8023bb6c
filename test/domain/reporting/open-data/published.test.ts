import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { asDay } from '#src/domain/day.js';
import { publishedGrants, type CountedPayment } from '#src/domain/reporting/open-data/published.js';

const identifying = { prefix: 'llq-0', shared: new Set<string>() };

function paid(amountCents: number, of: Partial<CountedPayment> = {}): CountedPayment {
  return {
    number: 'K7Q-1',
    hash: 'abcdef0123',
    year: 2027,
    programme: 'llq',
    municipality: 'bremen',
    track: 'innovationstopf',
    area: null,
    date: asDay('2027-02-10'),
    recipientId: 'h7k2m9',
    recipient: 'Probe e.V.',
    mayBePerson: false,
    purpose: 'Sommerfest',
    paidCents: cents(amountCents),
    repaidCents: cents(0),
    returnedCents: cents(0),
    modifiedAt: '2027-02-11T09:00:00.000Z',
    ...of,
  };
}

describe('what is published of payments', () => {
  it('tells of persons neither when nor to whom, nor when the last payment was recorded', () => {
    const [row, ...more] = publishedGrants(
      [paid(100, { mayBePerson: true }), paid(20, { mayBePerson: true, number: 'K7Q-2' })],
      identifying,
    );
    expect(more).toEqual([]);
    expect(row).toMatchObject({ paidCents: 120, date: null, recipient: null, purpose: null });
    expect(row?.modifiedAt).toBeNull();
    expect(row?.identifier).not.toContain('K7Q');
  });

  it('keeps persons paid from the money of two programmes or municipalities apart', () => {
    const rows = publishedGrants(
      ['bremen', 'bremerhaven'].map((municipality) => paid(100, { mayBePerson: true, municipality })),
      identifying,
    );
    expect(rows.map(({ municipality, paidCents }) => [municipality, paidCents])).toEqual([
      ['bremen', 100],
      ['bremerhaven', 100],
    ]);
    expect(new Set(rows.map(({ identifier }) => identifier)).size).toBe(2);
  });

  it('adds a hash to a number that was given out twice, whether or not the other payment is shown', () => {
    const shared = { ...identifying, shared: new Set(['K7Q-1']) };
    expect(publishedGrants([paid(100)], shared)).toMatchObject([{ identifier: 'llq-0-K7Q-1-abcdef01' }]);
    expect(publishedGrants([paid(100)], identifying)).toMatchObject([{ identifier: 'llq-0-K7Q-1' }]);
  });

  it('leaves out what was reversed, but for what came back of it', () => {
    expect(publishedGrants([paid(0)], identifying)).toEqual([]);
    expect(publishedGrants([paid(0, { repaidCents: cents(30) })], identifying)).toMatchObject([
      { amountCents: -30 },
    ]);
  });
});
