import type { Day } from '#src/domain/day.js';
import type { PublishedGrant } from '#src/domain/reporting/open-data/published.js';
import { onlyYear } from '#src/domain/year-range.js';
import { answerNotes } from '#src/messages/report/answer.js';
import {
  dictionaryTitle,
  openDataLabels,
  openDataNotes,
  openDataTitle,
} from '#src/messages/report/open-data.js';
import { yearsText } from '#src/messages/report/years.js';
import { part, type ReportBody } from '#src/render/report.js';
import { lateSentence, type LateRow } from '../late.js';
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
  readonly late: readonly LateRow[];
  readonly asOf: Day | null;
}

/** The payments for a transparency portal, with the description of their columns. */
export function openDataReport(grants: readonly PublishedGrant[], scope: Scope): ReportBody {
  const { years, names, prefix, publisher, late, asOf } = scope;
  const title = {
    de: openDataTitle.de({ years: yearsText.de(years) }),
    en: openDataTitle.en({ years: yearsText.en(years) }),
  };
  const payments = openDataRows(grants, names);
  const dictionary = dictionaryRows(openDataColumns);
  const ofDictionary = {
    de: dictionaryTitle.de({ title: title.de }),
    en: dictionaryTitle.en({ title: title.en }),
  };
  return {
    name: 'open-data',
    title,
    year: onlyYear(years),
    scope: paidScope(scope),
    parts: [
      part(openDataTable(title, payments), { label: openDataLabels.payments }),
      part(dictionaryTable(ofDictionary, dictionary), { label: openDataLabels.dictionary }),
    ],
    json:
      publisher === null ? { ...years, payments, dictionary } : grantPackage(payments, { prefix, publisher }),
    foot: [
      openDataNotes.persons,
      answerNotes.purposes,
      ...(asOf === null || late.length === 0 ? [] : [lateSentence(late, asOf)]),
    ],
  };
}
