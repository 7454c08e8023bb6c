import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { allocationRefusals } from '#src/messages/refusals/allocation.js';

const pot = { year: 2027, programme: 'llq', municipality: 'bremen' };

describe('an allocation that cannot be booked', () => {
  it('is told with both figures, and the economic kind where the budget is split', () => {
    const facts = {
      ...pot,
      economicKind: null,
      budgetCents: cents(100_000),
      blockedCents: cents(0),
      allocatedCents: cents(100_001),
    };
    const { says } = allocationRefusals['over-allocated'];
    expect(says.de(facts)).toBe(
      'Zugeteilt wären 1.000,01\u00A0€, der Haushalt für llq bremen 2027 beträgt 1.000,00\u00A0€, davon gesperrt 0,00\u00A0€.',
    );
    expect(says.en({ ...facts, economicKind: 'investive' })).toContain('llq bremen 2027 (investive)');
  });

  it('names the level that would fall below what is paid', () => {
    const facts = { track: 'quartierszentren', wouldBeCents: cents(100), paidCents: cents(200) };
    const { says } = allocationRefusals['below-paid'];
    expect(says.en({ ...facts, level: 'track', area: null })).toMatch(/^quartierszentren: only €1\.00 /);
    expect(says.de({ ...facts, level: 'area', area: 'grohn' })).toMatch(/^quartierszentren, grohn: /);
    expect(says.de({ ...facts, level: 'without-area', area: null })).toMatch(
      /^quartierszentren ohne Gebiet: /,
    );
  });

  it('says which track cannot be shared out, and why', () => {
    const facts = {
      track: 'quartierszentren',
      inner: {
        code: 'floors-exceed-total',
        facts: { floorsCents: cents(200), totalCents: cents(100) },
      },
    } as const;
    expect(allocationRefusals['areas-not-shareable'].says.en(facts)).toBe(
      'Under quartierszentren: The floors add up to €2.00, but only €1.00 can be shared out.',
    );
    expect(allocationRefusals['areas-not-shareable'].wayOut.de(facts)).toContain('Mindestbeträge');
  });

  it('names every missing indicator with its area', () => {
    const missing = [
      { indicator: 'population', area: 'grohn' },
      { indicator: 'index', area: 'tenever' },
    ];
    expect(
      allocationRefusals['indicator-missing'].says.de({ track: 'aeltere-menschen', year: 2027, missing }),
    ).toBe('Für aeltere-menschen fehlen bis 2027 Werte: population von grohn, index von tenever.');
  });
});
