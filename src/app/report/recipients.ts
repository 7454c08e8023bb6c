import { doubleFunding } from '#src/domain/reporting/paid/double.js';
import { lastingProjects } from '#src/domain/reporting/paid/lasting.js';
import { projectsOf } from '#src/domain/reporting/paid/projects.js';
import { recipientsPaid } from '#src/domain/reporting/paid/recipients.js';
import type { Report } from '#src/render/report.js';
import { recipientsReport } from '#src/reports/recipients/report.js';
import type { Context } from '../context.js';
import { readPaid, type PaidRequest } from './paid.js';
import { reportInState, type StateRequest } from './state.js';

export interface RecipientsRequest extends PaidRequest, StateRequest {
  /** From so many years running on a project is shown as lasting. */
  readonly yearsRunning: number;
}

/** Who got what from which programme. Refuses names that are not registered, and as `inState` does. */
export function reportRecipients(context: Context, request: RecipientsRequest): Promise<Report> {
  return reportInState(context, request, async (reader) => {
    const { years, yearsRunning } = request;
    const { sums, places } = await readPaid(reader, request);
    const projects = projectsOf(sums);
    const figures = {
      recipients: recipientsPaid(sums),
      lasting: lastingProjects(projects, yearsRunning),
      double: doubleFunding(projects),
    };
    return recipientsReport(figures, { years, yearsRunning, ...places });
  });
}
