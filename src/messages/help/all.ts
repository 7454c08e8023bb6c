import type { CommandHelp } from './command-help.js';
import { generalHelp } from './commands/general.js';
import { importHelp } from './commands/import.js';
import { databaseHelp } from './commands/database.js';
import { journalHelp } from './commands/journal.js';
import { budgetHelp } from './commands/budget.js';
import { allocationHelp } from './commands/allocation.js';
import { areaHelp } from './commands/area.js';
import { municipalityHelp } from './commands/municipality.js';
import { programmeHelp } from './commands/programme.js';
import { recipientHelp } from './commands/recipient.js';
import { reportDashboardHelp } from './commands/report-dashboard.js';
import { reportFilesHelp } from './commands/report-files.js';
import { reportHelp } from './commands/report.js';
import { reportPaidHelp } from './commands/report-paid.js';
import { syncHelp } from './commands/sync.js';
import { reportAreaHelp } from './commands/report-area.js';
import { reportYearHelp } from './commands/report-year.js';
import { trackHelp } from './commands/track.js';
import { findingHelp } from './commands/finding.js';
import { disbursementHelp } from './commands/disbursement.js';

/** The help of every command by its id; a house test holds this against the commands. */
export const commandHelp: Readonly<Record<string, CommandHelp>> = {
  ...budgetHelp,
  ...journalHelp,
  ...databaseHelp,
  ...generalHelp,
  ...allocationHelp,
  ...areaHelp,
  ...municipalityHelp,
  ...programmeHelp,
  ...recipientHelp,
  ...trackHelp,
  ...reportAreaHelp,
  ...reportYearHelp,
  ...reportDashboardHelp,
  ...reportPaidHelp,
  ...reportHelp,
  ...reportFilesHelp,
  ...syncHelp,
  ...disbursementHelp,
  ...importHelp,
  ...findingHelp,
};
