import { concentrationOf } from '#src/domain/reporting/paid/concentration.js';
import type { DoubleFunding } from '#src/domain/reporting/paid/double.js';
import type { LastingProject } from '#src/domain/reporting/paid/lasting.js';
import { largestOf, type RecipientPaid } from '#src/domain/reporting/paid/recipients.js';
import { onlyYear } from '#src/domain/year-range.js';
import { inBoth } from '#src/messages/in-both.js';
import { recipientsLabels, recipientsTitle } from '#src/messages/report/recipients.js';
import { yearsText } from '#src/messages/report/years.js';
import { part, type ReportBody } from '#src/render/report.js';
import { paidScope, type PaidScope } from '../paid-scope.js';
import { doublePart } from './double.js';
import { concentrationPart, largestPart } from './largest.js';
import { lastingPart, lastingRows } from './lasting.js';
import { recipientTable } from './recipients-table.js';

/** What the report shows, as `domain/reporting/paid` computes it. */
interface Figures {
  readonly recipients: readonly RecipientPaid[];
  readonly lasting: readonly LastingProject[];
  readonly double: readonly DoubleFunding[];
}

interface Scope extends PaidScope {
  readonly yearsRunning: number;
}

/** So many recipients are drawn by name. */
const mostDrawn = 10;

/** Who got what from which programme, how concentrated that is, and what is worth a closer look. */
export function recipientsReport({ recipients, ...of }: Figures, scope: Scope): ReportBody {
  const { years, yearsRunning } = scope;
  const title = inBoth((lang) => recipientsTitle[lang]({ years: yearsText[lang](years) }));
  const largest = largestOf(recipients, mostDrawn);
  const concentration = concentrationOf(recipients.map(({ netCents }) => netCents));
  const lasting = lastingRows(of.lasting);
  return {
    name: 'recipients',
    title,
    year: onlyYear(years),
    scope: paidScope(scope),
    parts: [
      part(recipientTable(title, recipients), { label: recipientsLabels.recipients, bars: ['netCents'] }),
      largestPart(title, largest),
      concentrationPart(title, concentration),
      lastingPart(title, lasting, yearsRunning),
      doublePart(title, of.double),
    ],
    json: { ...years, recipients, largest, concentration, lasting, double: of.double },
  };
}
