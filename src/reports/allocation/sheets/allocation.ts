import { reportWords } from '#src/messages/allocation/report.js';
import { allocationTitle } from '#src/messages/allocation/words.js';
import type { Lang } from '#src/messages/phrase.js';
import type { SheetBuilder } from '#src/render/sheet-builder.js';
import type { WorkbookBuilder } from '#src/render/workbook-builder.js';
import type { AllocationReport, PrintedAllocation } from '../report.js';
import { addBudgetBlock } from './budget-block.js';
import { addMatrix, matrixColumns } from './matrix.js';
import type { MovementTotals } from './movements.js';
import type { ProofPlace } from './proof.js';
import { addTrackBlock } from './track-block.js';

/** With more areas than this the sheet goes over several pages; until then all of it is read at one glance. */
const mostAreasOnPage = 24;
/** A chart of this height covers so many rows of standard text. */
const chartRows = 15;
const chartHeightMm = chartRows * 5.29;
const mmPerCharacter = 1.85;
const chartWidthsMm = { least: 110, most: 170 };

/** The first sheet; it is filled last, since it points to the others. */
export function allocationSheet(
  book: WorkbookBuilder,
  report: PrintedAllocation,
  lang: Lang,
): SheetBuilder<string> {
  const onePage = report.areas.length <= mostAreasOnPage;
  const name = `${report.prefix}${reportWords.allocationSheet[lang]}`;
  return book.sheet(name, matrixColumns(report), { onePage });
}

export interface AllocationSheetGround {
  readonly movements: MovementTotals;
  readonly proofs: ReadonlyMap<string, ProofPlace>;
  readonly lang: Lang;
}

/** Matrix, budget, and what each track has of the whole, with a chart. */
export function fillAllocationSheet(
  sheet: SheetBuilder<string>,
  report: PrintedAllocation,
  { movements, proofs, lang }: AllocationSheetGround,
): void {
  const { figures, names, draft, state } = report;
  sheet.title(allocationTitle({ draft, year: figures.year, ...names }, lang));
  sheet.subtitle(state);
  if (draft) sheet.note(reportWords.draftNote[lang], 'warning');
  sheet.blank();
  const { totalRow } = addMatrix(sheet, report, { proofs, lang });
  sheet.blank();
  const places = placesBelow(report);
  const totalAddress = sheet.at('total', totalRow);
  const chartRow = sheet.nextRow;
  addBudgetBlock(sheet, report, { totalAddress, movements, column: places.amount, lang });
  sheet.blank();
  const ground = { totalRow, totalAddress, proofs, movements, columns: places, lang };
  const shown = addTrackBlock(sheet, report, names, ground);
  const chart = {
    ...shown,
    title: reportWords.byTrack[lang],
    widthMm: places.chartWidthMm,
    heightMm: chartHeightMm,
  };
  sheet.chart(chart, { key: places.chart, row: chartRow });
  while (sheet.nextRow < chartRow + chartRows) sheet.blank();
  sheet.blank();
  sheet.note(reportWords.movesIncluded[lang]);
  for (const sentence of report.foot) sheet.note(sentence);
}

/** The columns of what stands below the matrix: amounts in the third, shares in the fourth, the chart from the fifth. */
function placesBelow(report: AllocationReport) {
  const columns = matrixColumns(report);
  const keyAt = (at: number): string => columns[at]?.key ?? '';
  const room = columns.slice(4).reduce((total, { width }) => total + width, 0) * mmPerCharacter;
  return {
    amount: keyAt(2),
    share: keyAt(3),
    chart: keyAt(4),
    chartWidthMm: Math.min(chartWidthsMm.most, Math.max(chartWidthsMm.least, room)),
  };
}
