import type { AnswerRow } from '#src/domain/reporting/paid/answer.js';
import { onlyYear } from '#src/domain/year-range.js';
import { inBoth } from '#src/messages/in-both.js';
import { answerLabel, answerNotes, answerTitle } from '#src/messages/report/answer.js';
import { yearsText } from '#src/messages/report/years.js';
import { part, type ReportBody } from '#src/render/report.js';
import { lateNotes, type Late } from '../late.js';
import { paidScope, type PaidScope } from '../paid-scope.js';
import type { PlaceNames } from '../place-names.js';
import { namedAnswerRows } from './rows.js';
import { answerTable } from './table.js';

interface Scope extends PaidScope {
  readonly publish: boolean;
  readonly names: PlaceNames;
  /** What came in later than the day of the report and is not listed below it. */
  readonly unlisted: Late;
}

/** Who got how much for what in which area, for a question of Parliament. */
export function answerReport(rows: readonly AnswerRow[], scope: Scope): ReportBody {
  const { years, publish, names, unlisted } = scope;
  const title = inBoth((lang) => answerTitle[lang]({ years: yearsText[lang](years), publish }));
  const payments = namedAnswerRows(rows, names);
  return {
    name: 'answer',
    title,
    year: onlyYear(years),
    scope: { ...paidScope(scope), publish: publish ? 'yes' : undefined },
    parts: [part(answerTable(title, payments), { label: answerLabel })],
    json: { ...years, publish, payments },
    foot: [
      ...(publish ? [answerNotes.withheld, answerNotes.purposes] : [answerNotes.internal]),
      ...lateNotes(unlisted),
    ],
  };
}
