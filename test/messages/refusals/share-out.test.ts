import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { shareOutRefusals } from '#src/messages/refusals/share-out.js';

describe('a sum that cannot be shared out', () => {
  it('is told with both figures', () => {
    const facts = { floorsCents: cents(11_000_000), totalCents: cents(10_000_000) };
    expect(shareOutRefusals['floors-exceed-total'].says.de(facts)).toBe(
      'Die Mindestbeträge ergeben zusammen 110.000,00\u00A0€, zu verteilen sind aber nur 100.000,00\u00A0€.',
    );
    expect(shareOutRefusals['floors-exceed-total'].says.en(facts)).toBe(
      'The floors add up to €110,000.00, but only €100,000.00 can be shared out.',
    );
  });

  it('names the bound that is no multiple', () => {
    const facts = {
      code: 'grohn',
      bound: 'cap',
      amountCents: cents(25_000),
      unitCents: cents(10_000),
    } as const;
    expect(shareOutRefusals['not-multiple-of-unit'].says.de(facts)).toBe(
      'Für grohn ist der Höchstbetrag 250,00\u00A0€ kein Vielfaches von 100,00\u00A0€.',
    );
  });
});
