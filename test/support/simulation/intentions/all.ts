import { allocate, amend, move, setOne } from './budgets.js';
import { settleOne } from './findings.js';
import type { Intention } from './intention.js';
import { close, edit, enrol, merge, open, register, rename } from './master-data.js';
import { pay, payBack, reverse } from './payments.js';

/** What officers do, about as often as they do it; what makes findings rather more often. */
export const intentions: readonly { readonly weight: number; readonly of: Intention }[] = [
  { weight: 10, of: pay },
  { weight: 3, of: payBack },
  { weight: 4, of: reverse },
  { weight: 2, of: setOne },
  { weight: 3, of: amend },
  { weight: 2, of: allocate },
  { weight: 3, of: move },
  { weight: 2, of: register },
  { weight: 2, of: rename },
  { weight: 2, of: merge },
  { weight: 1, of: open },
  { weight: 2, of: edit },
  { weight: 2, of: close },
  { weight: 1, of: enrol },
  { weight: 1, of: settleOne },
];
