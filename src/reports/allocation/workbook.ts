import type { Part, SheetGround } from '#src/render/report.js';
import { addPartSheet } from '#src/render/part-sheet.js';
import type { WorkbookBuilder } from '#src/render/workbook-builder.js';
import type { AllocationReport, PrintedAllocation } from './report.js';
import { allocationSheet, fillAllocationSheet } from './sheets/allocation.js';
import { addMovementSheet } from './sheets/movements.js';
import { addProofSheet } from './sheets/proof.js';

/** What a workbook has: the sheets of each programme, and parts that have no sheet of their own making. */
export interface AllocationSheets {
  readonly reports: readonly AllocationReport[];
  /** In front of the programmes where there are several. */
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/**
 * The workbook of the yearly allocation: the matrix of areas and tracks, the computation of every track, and what
 * changed the year's money. The same report makes the same workbook.
 */
export function fillAllocationWorkbook({ reports, before, after }: AllocationSheets) {
  return (book: WorkbookBuilder, ground: SheetGround): void => {
    const isOne = reports.length === 1;
    const bare = { ...ground, foot: [] };
    for (const [at, part] of before.entries()) addPartSheet(book, part, at === 0 ? ground : bare);
    for (const report of reports) {
      const prefix = isOne ? '' : `${report.figures.programme} `;
      addAllocation(book, { ...report, state: ground.state, foot: isOne ? ground.foot : [], prefix }, ground);
    }
    for (const part of after) addPartSheet(book, part, bare);
  };
}

function addAllocation(book: WorkbookBuilder, report: PrintedAllocation, { lang }: SheetGround): void {
  const sheet = allocationSheet(book, report, lang);
  const proofs = new Map(
    report.figures.tracks.map((track) => [track.track, addProofSheet(book, track, { report, lang })]),
  );
  const movements = addMovementSheet(book, report, lang);
  fillAllocationSheet(sheet, report, { movements, proofs, lang });
}
