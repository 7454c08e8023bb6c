import { createHash } from 'node:crypto';
import { reportAllocation } from '#src/app/report/allocation.js';
import { reportAnswer } from '#src/app/report/answer.js';
import { reportArea } from '#src/app/report/area.js';
import { reportDashboard } from '#src/app/report/dashboard.js';
import { reportJournal } from '#src/app/report/journal.js';
import { reportOpenData } from '#src/app/report/open-data.js';
import { reportOutflow } from '#src/app/report/outflow.js';
import { reportOverview } from '#src/app/report/overview.js';
import { reportRecipients } from '#src/app/report/recipients.js';
import type { StateRequest } from '#src/app/report/state.js';
import type { Context } from '#src/app/context.js';
import { asYear } from '#src/domain/year.js';
import { oneYear } from '#src/domain/year-range.js';
import { pageDocument } from '#src/render/html/document.js';
import { formsOf, type ReportForms } from './report-forms.js';

const year = asYear(2027);
const years = oneYear(year);

type Made = (context: Context, request: StateRequest) => Promise<ReportForms | string>;

/** Every report of 2027 in all of its forms; of the page the SHA-256. */
const made: Readonly<Record<string, Made>> = {
  allocation: async (context, request) => formsOf(await reportAllocation(context, { year, ...request })),
  answer: async (context, request) =>
    formsOf(await reportAnswer(context, { years, publish: true, ...request })),
  area: async (context, request) => formsOf(await reportArea(context, { area: 'all', ...request })),
  dashboard: async (context, request) => {
    const page = await pageDocument(await reportDashboard(context, { year, ...request }), 'de');
    return createHash('sha256').update(page).digest('hex');
  },
  journal: (context, request) => reportJournal(context, { year, ...request }, formsOf),
  'open-data': async (context, request) =>
    formsOf(await reportOpenData(context, { years, prefix: 'llq', publisher: null, ...request })),
  outflow: async (context, request) => formsOf(await reportOutflow(context, { year, ...request })),
  overview: async (context, request) => formsOf(await reportOverview(context, { year, ...request })),
  recipients: async (context, request) =>
    formsOf(await reportRecipients(context, { years, yearsRunning: 3, ...request })),
};

export type AllReports = Readonly<Record<string, ReportForms | string>>;

export async function allReports(context: Context, request: StateRequest = {}): Promise<AllReports> {
  const reports: Record<string, ReportForms | string> = {};
  for (const [name, make] of Object.entries(made)) reports[name] = await make(context, request);
  return reports;
}
