import { describe, expect, it } from '@jest/globals';
import { scaleOf } from '#src/lists/values/scale.js';

describe('the scale that a title says', () => {
  it.each<readonly [string, number]>([
    ['in T€', 1000],
    ['in TEUR', 1000],
    ['(T€)', 1000],
    ['Ansatz 2016 [TEUR]', 1000],
    ['Ansatz 2016 T€', 1000],
    ['in Tsd. €', 1000],
    ['Angaben in Tausend Euro', 1000],
    ['in T', 1000],
    ['Ist 2015 in T', 1000],
    ['Plan (T)', 1000],
    ['in 1.000 EUR', 1000],
    ['in 1000 €', 1000],
    ['Ansatz 2016 (in 1.000)', 1000],
    ['k€', 1000],
    ['in thousands', 1000],
    ['in Mio. €', 1_000_000],
    ['Mio EUR', 1_000_000],
    ['in Millionen Euro', 1_000_000],
    ['in 1.000.000 €', 1_000_000],
    ['in Mrd. €', 1_000_000_000],
    ['in EUR', 1],
    ['Betrag (€)', 1],
    ['Wert \n(Euro)', 1],
    ['Ansatz 2016 in\u00A0€', 1],
  ])('is told by %j', (title, factor) => {
    expect(scaleOf(title)).toBe(factor);
  });

  it.each([
    'Betrag',
    'Ist 2015',
    'Projekte ab 5.000 €',
    'Pauschale 5 T€',
    'Förderung bis 2 Mio. €',
    'Abfall in t',
    'Titel in Tabelle',
    'Arbeitslose je 1.000 Einwohner',
    'Europa',
    'Tätigkeit in Tenever',
    'in 1.000 Haushalten',
  ])('is not told by %j', (title) => {
    expect(scaleOf(title)).toBeNull();
  });
});
