import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { planRefusals } from '#src/messages/refusals/plan.js';

const place = { file: 'Plan.yaml', line: 5, column: 12 };

describe('what is wrong in a plan', () => {
  it('is said with file, line, column and what stood there', () => {
    const facts = {
      ...place,
      key: 'amount',
      inner: { code: 'amount-ambiguous', facts: { text: '1,234' } },
    } as const;
    expect(planRefusals['plan-value'].says.de(facts)).toBe(
      'Plan.yaml, Zeile 5, Spalte 12, bei „amount“: „1,234“ lässt sich als Betrag auf zwei Weisen lesen: mit Tausendern oder mit Nachkommastellen.',
    );
    expect(planRefusals['plan-value'].says.en(facts)).toMatch(
      /^Plan\.yaml, line 5, column 12, at “amount”: /,
    );
    expect(planRefusals['plan-value'].wayOut.de(facts)).toContain('1.234,00');
  });

  it('comes with the keys that can stand there', () => {
    const facts = { ...place, key: 'ammount', known: ['amount', 'percent', 'rest', 'areas'] };
    expect(planRefusals['plan-key-unknown'].says.de(facts)).toBe(
      'Plan.yaml, Zeile 5, Spalte 12: Den Schlüssel „ammount“ gibt es dort nicht.',
    );
    expect(planRefusals['plan-key-unknown'].wayOut.de(facts)).toBe(
      'Dort können stehen: amount, percent, rest, areas.',
    );
  });

  it('tells of a decimal comma between braces what to write', () => {
    const facts = { ...place, problem: 'comma', text: '05 }' } as const;
    expect(planRefusals['plan-syntax'].says.de(facts)).toBe(
      'Plan.yaml, Zeile 5, Spalte 12: zwischen geschweiften Klammern trennt ein Komma Einträge. Dort steht „05 }“.',
    );
    expect(planRefusals['plan-syntax'].wayOut.de(facts)).toContain('"1,05"');
  });

  it('tells a track without an amount from one with two', () => {
    const text = planRefusals['plan-track-amount'].says;
    expect(text.de({ ...place, track: 'los', given: [] })).toContain('steht nicht da, wie viel');
    expect(text.de({ ...place, track: 'los', given: ['amount', 'rest'] })).toContain('amount und rest');
    expect(text.en({ ...place, track: 'los', given: ['amount', 'rest'] })).toContain('amount and rest');
  });

  it('is said with both figures where amounts collide', () => {
    const facts = { ...place, floorCents: cents(200_000), capCents: cents(100_000) };
    expect(planRefusals['plan-floor-above-cap'].says.en(facts)).toBe(
      'Plan.yaml, line 5, column 12: the floor €2,000.00 is above the cap €1,000.00.',
    );
  });
});
