import { describe, expect, it } from '@jest/globals';
import { unknownUnit, unknownUnitAbove } from '#src/lists/values/unknown-unit.js';

describe('a unit that is not read as euros', () => {
  it.each([
    ['Betrag in Cent', 'Cent'],
    ['Betrag (ct)', 'ct'],
    ['Betrag in Euro-Cent', 'Euro-Cent'],
    ['Betrag in DM', 'DM'],
    ['Ansatz 1999 TDM', 'TDM'],
    ['Betrag in $', '$'],
    ['Betrag in Mio. USD', 'USD'],
    ['Betrag CHF', 'CHF'],
    ['Betrag in 100 €', 'in 100 €'],
    ['Betrag in 10.000 Euro', 'in 10.000 Euro'],
  ])('stands in %j', (title, unit) => {
    expect(unknownUnit(title)).toBe(unit);
  });

  it.each([
    'Betrag',
    'Betrag in €',
    'Betrag in T€',
    'in 1.000 EUR',
    'in 1.000.000 €',
    'in 2021 €',
    'Betrag in Euro (früher DM)',
    'Zuschuss Center Nord',
    'Förderung in Prozent',
    'Projekte ab 100 €',
  ])('does not stand in %j', (title) => {
    expect(unknownUnit(title)).toBeNull();
  });

  it('is told above a table only where figures are said to be in it', () => {
    expect(unknownUnitAbove('Alle Beträge in DM')).toBe('DM');
    expect(unknownUnitAbove('Zuwendungen (Cent)')).toBe('Cent');
    expect(unknownUnitAbove('Zuwendungen nach der Zeit der DM')).toBeNull();
  });
});
