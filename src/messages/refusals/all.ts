import type { RefusalFacts } from '#src/domain/refusal.js';
import type { RefusalTexts } from '../phrase.js';
import { allocationRefusals } from './allocation.js';
import { amountRefusals } from './amount.js';
import { budgetLineRefusals } from './budget-line.js';
import { budgetRefusals } from './budget.js';
import { dayRefusals } from './day.js';
import { eventNumberRefusals } from './event-number.js';
import { figureRefusals } from './figure.js';
import { fileRefusals } from './file.js';
import { findingRefusals } from './finding.js';
import { importRefusals } from './import.js';
import { jobsRefusals } from './jobs.js';
import { ledgerRefusals } from './ledger.js';
import { listFileRefusals } from './list-file.js';
import { masterDataRefusals } from './master-data.js';
import { nameRefusals } from './name.js';
import { placeRefusals } from './place.js';
import { planRefusals } from './plan.js';
import { profileRefusals } from './profile.js';
import { recipientRefusals } from './recipient.js';
import { repaymentRefusals } from './repayment.js';
import { reversalRefusals } from './reversal.js';
import { shareOutRefusals } from './share-out.js';
import { shortageRefusals } from './shortage.js';
import { stateRefusals } from './state.js';
import { syncRefusals } from './sync.js';
import { templateRefusals } from './template.js';
import { yearRangeRefusals } from './year-range.js';

/** Every refusal's sentence and way out; complete by type. */
export const refusalTexts: RefusalTexts<RefusalFacts> = {
  ...allocationRefusals,
  ...amountRefusals,
  ...budgetLineRefusals,
  ...budgetRefusals,
  ...dayRefusals,
  ...eventNumberRefusals,
  ...figureRefusals,
  ...fileRefusals,
  ...findingRefusals,
  ...importRefusals,
  ...jobsRefusals,
  ...ledgerRefusals,
  ...listFileRefusals,
  ...masterDataRefusals,
  ...nameRefusals,
  ...placeRefusals,
  ...planRefusals,
  ...profileRefusals,
  ...recipientRefusals,
  ...repaymentRefusals,
  ...reversalRefusals,
  ...shareOutRefusals,
  ...shortageRefusals,
  ...stateRefusals,
  ...syncRefusals,
  ...templateRefusals,
  ...yearRangeRefusals,
};
