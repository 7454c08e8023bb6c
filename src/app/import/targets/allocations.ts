import { decideAllocations } from '../deciding/allocations.js';
import { allocationContent } from '../deciding/plan-pot.js';
import {
  areaField,
  decisionField,
  municipalityField,
  programmeField,
  trackField,
  yearField,
} from '../fields.js';
import type { Target } from '../target.js';

/** Zuteilungen: the rows of a track and year together are a plan with fixed amounts, as `allocation apply`. */
export const allocations: Target = {
  name: 'allocations',
  fields: {
    year: { ...yearField, required: true },
    track: trackField,
    area: areaField,
    amount: {
      type: 'amount',
      required: true,
      words: [
        'Betrag',
        'Summe',
        'Zuteilung',
        'zugeteilt',
        'Zuweisung',
        'Gebietsbudget',
        'Budget',
        'Mittel',
        'Kontingent',
        'Höhe',
        'amount',
        'allocation',
        'allocated',
      ],
    },
    programme: programmeField,
    municipality: municipalityField,
    decision: decisionField,
  },
  books: 'allocation.planned',
  booksZeros: true,
  indivisible: true,
  decide: decideAllocations,
  cover: null,
  findRecorded: null,
  content: allocationContent,
  scope: [0, 1],
};
