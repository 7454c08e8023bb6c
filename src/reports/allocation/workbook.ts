import { stateLine } from '#src/messages/allocation/report.js';
import { allocationTitle } from '#src/messages/allocation/words.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Workbook } from '#src/render/workbook.js';
import { WorkbookBuilder } from '#src/render/workbook-builder.js';
import type { AllocationReport } from './report.js';
import { allocationSheet, fillAllocationSheet } from './sheets/allocation.js';
import { addMovementSheet } from './sheets/movements.js';
import { addProofSheet } from './sheets/proof.js';

/** Makes the workbook in a language. */
export type WorkbookIn = (lang: Lang) => Workbook;

/**
 * The workbook of the yearly allocation: the matrix of areas and tracks, the computation of every track, and what
 * changed the year's money. The same report makes the same workbook.
 */
export function allocationWorkbook(report: AllocationReport): WorkbookIn {
  return (lang) => {
    const { figures, draft, names, state } = report;
    const title = allocationTitle({ draft, year: figures.year, ...names }, lang);
    const properties = { lang, title, subject: title, mark: markOf(report), state: stateLine(state, lang) };
    const book = new WorkbookBuilder(properties);
    const sheet = allocationSheet(book, report, lang);
    const proofSheets = new Map(
      figures.tracks.map((track) => [track.track, addProofSheet(book, track, { report, lang })]),
    );
    const movements = addMovementSheet(book, report, lang);
    fillAllocationSheet(sheet, report, { movements, proofSheets, lang });
    return book.build();
  };
}

/** By this a workbook is known again: a draft is never taken for what is booked. */
function markOf({ draft, figures: { year, programme, municipality } }: AllocationReport): string {
  const kind = draft ? 'report=allocation draft=yes' : 'report=allocation';
  return `llq ${kind} year=${year} programme=${programme} municipality=${municipality}`;
}
