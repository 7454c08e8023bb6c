import type { PublishedGrant } from '#src/domain/reporting/open-data/published.js';
import { onlyYear } from '#src/domain/year-range.js';
import { headed, inBoth } from '#src/messages/in-both.js';
import { answerNotes } from '#src/messages/report/answer.js';
import {
  dictionaryTitle,
  openDataLabels,
  openDataNotes,
  openDataTitle,
} from '#src/messages/report/open-data.js';
import { yearsText } from '#src/messages/report/years.js';
import { part, type ReportBody } from '#src/render/report.js';
import { lateNotes, type Late } from '../late.js';
import { paidScope, type PaidScope } from '../paid-scope.js';
import type { PlaceNames } from '../place-names.js';
import { dictionaryRows, dictionaryTable } from './dictionary.js';
import { grantPackage, type Publisher } from './grant-package.js';
import { openDataRows } from './row.js';
import { openDataColumns, openDataTable } from './table.js';

interface Scope extends PaidScope {
  readonly names: PlaceNames;
  readonly prefix: string;
  /** Null for the JSON of every report; else that of the 360Giving Data Standard. */
  readonly publisher: Publisher | null;
  /** What came in later than the day of the report: counted, and not listed, since that would name single payments. */
  readonly unlisted: Late;
}

/** The payments for a transparency portal, with the description of their columns. */
export function openDataReport(grants: readonly PublishedGrant[], scope: Scope): ReportBody {
  const { years, names, prefix, publisher, unlisted } = scope;
  const title = inBoth((lang) => openDataTitle[lang]({ years: yearsText[lang](years) }));
  const payments = openDataRows(grants, names);
  const dictionary = dictionaryRows(openDataColumns);
  return {
    name: 'open-data',
    title,
    year: onlyYear(years),
    scope: paidScope(scope),
    parts: [
      part(openDataTable(title, payments), { label: openDataLabels.payments }),
      part(dictionaryTable(headed(title, dictionaryTitle), dictionary), { label: openDataLabels.dictionary }),
    ],
    json:
      publisher === null ? { ...years, payments, dictionary } : grantPackage(payments, { prefix, publisher }),
    foot: [openDataNotes.persons, answerNotes.purposes, ...lateNotes(unlisted)],
  };
}
