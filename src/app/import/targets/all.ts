import type { ImportTarget } from '#src/domain/codes.js';
import type { Target } from '../target.js';
import { allocations } from './allocations.js';
import { areas } from './areas.js';
import { budgets } from './budgets.js';
import { disbursements } from './disbursements.js';
import { indicators } from './indicators.js';
import { recipients } from './recipients.js';

/** What a list can be imported as. */
export const targets: Readonly<Record<ImportTarget, Target>> = {
  areas,
  recipients,
  budgets,
  allocations,
  disbursements,
  indicators,
};

/** The fields of all targets, by target. */
export const fieldsOfTargets: Readonly<Record<ImportTarget, Target['fields']>> = {
  areas: areas.fields,
  recipients: recipients.fields,
  budgets: budgets.fields,
  allocations: allocations.fields,
  disbursements: disbursements.fields,
  indicators: indicators.fields,
};
