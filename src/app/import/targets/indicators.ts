import { decideIndicators, indicatorContent } from '../deciding/indicators.js';
import { areaField, yearField } from '../fields.js';
import type { Target } from '../target.js';

/** Kennzahlen, each row the value of one for an area and year: as `area indicator set`. */
export const indicators: Target = {
  name: 'indicators',
  fields: {
    area: { ...areaField, required: true },
    indicator: {
      type: 'text',
      required: true,
      words: ['Kennzahl', 'Kennziffer', 'Indikator', 'Merkmal', 'indicator'],
    },
    year: { ...yearField, required: true },
    value: {
      type: 'decimal',
      required: true,
      words: ['Wert', 'Anzahl', 'Ausprägung', 'Einwohner', 'Einwohnerzahl', 'value', 'number', 'population'],
    },
    source: { type: 'text', required: false, words: ['Quelle', 'Datenquelle', 'Herkunft', 'source'] },
  },
  books: 'indicator.stated',
  booksZeros: false,
  indivisible: false,
  decide: decideIndicators,
  cover: null,
  findRecorded: null,
  content: indicatorContent,
  scope: [0, 1, 2],
};
