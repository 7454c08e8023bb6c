import { answerRows } from '#src/domain/reporting/paid/answer.js';
import type { Report } from '#src/render/report.js';
import { answerReport } from '#src/reports/answer/report.js';
import type { Context } from '../context.js';
import { readPaid, type PaidRequest } from './paid.js';
import { inState, reportOf, type StateRequest } from './state.js';

export interface AnswerRequest extends PaidRequest, StateRequest {
  /** Without private persons. */
  readonly publish: boolean;
}

/**
 * The table for an answer to Parliament. What came in late is counted but not listed where it is for publishing: a list of
 * single payments would tell what one person got. Refuses names that are not registered, and as `inState` does.
 */
export function reportAnswer(context: Context, request: AnswerRequest): Promise<Report> {
  return inState(context, request, async (reader, shown) => {
    const { years, publish } = request;
    const { sums, places, names } = await readPaid(reader, request, shown.whole);
    const body = answerReport(answerRows(sums, { publish }), {
      years,
      publish,
      names,
      ...places,
      unlisted: publish ? shown : { late: [], asOf: null },
    });
    return reportOf(body, publish ? { ...shown, late: [] } : shown);
  });
}
