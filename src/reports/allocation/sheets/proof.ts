import type { TrackFigures } from '#src/domain/allocation/figures.js';
import { sumCents } from '#src/domain/cents.js';
import { bookedAs, recomputedLine } from '#src/messages/allocation/proof.js';
import { reportWords } from '#src/messages/allocation/report.js';
import { formatDay } from '#src/messages/format.js';
import type { Lang } from '#src/messages/phrase.js';
import { amount, text } from '#src/render/cells.js';
import { sum } from '#src/render/ranges.js';
import type { SheetBuilder } from '#src/render/sheet-builder.js';
import type { WorkbookBuilder } from '#src/render/workbook-builder.js';
import { dayOfRecording } from '../movements/movement.js';
import { proofOf, type Proof } from '../proof.js';
import type { ProofRow } from '../proof-rows.js';
import type { AllocationReport, PrintedAllocation } from '../report.js';
import type { ProofColumn } from './exact-columns.js';

/** Where the computation of a track stands. */
export interface ProofPlace {
  readonly sheet: string;
  /** The cells with what each area has in the end, by its code; null: without an area. */
  readonly amounts: ReadonlyMap<string | null, string>;
}
import { proofColumns } from './proof-columns.js';

/**
 * Adds the computation of one track, line by line, as it is stored with its booking (of a draft as it was just made).
 */
export function addProofSheet(
  book: WorkbookBuilder,
  track: TrackFigures,
  { report, lang }: { readonly report: PrintedAllocation; readonly lang: Lang },
): ProofPlace {
  const proof = proofOf(track, report.names);
  const columns = proofColumns(proof, lang);
  const sheet = book.sheet(proof.track, columns);
  sheet.title(`${reportWords.proofOf[lang]} ${report.figures.year}: ${proof.track}`);
  sheet.subtitle(report.state);
  if (report.draft) sheet.note(reportWords.draftNote[lang], 'warning');
  for (const line of proof.lines) sheet.note(line[lang]);
  addBooking(sheet, proof, { booking: report.bookings.get(track.track), lang });
  sheet.blank();
  const amounts = addRows(sheet, proof.rows, columns, lang);
  if (proof.method.length > 0) sheet.blank();
  for (const line of proof.method) sheet.note(line[lang]);
  return { sheet: sheet.name, amounts };
}

/** A computation just made has no booking, and nothing to be held against. */
function addBooking(
  sheet: SheetBuilder<string>,
  { differing, method }: Proof,
  {
    booking,
    lang,
  }: { readonly booking: ReturnType<AllocationReport['bookings']['get']>; readonly lang: Lang },
): void {
  if (!booking) return;
  const { number, recordedAt, decision } = booking;
  const day = formatDay(dayOfRecording(recordedAt), lang);
  sheet.note(bookedAs[lang]({ number, day, decision }));
  if (method.length > 0)
    sheet.note(recomputedLine(differing, lang), differing.length > 0 ? 'warning' : 'note');
}

function addRows(
  sheet: SheetBuilder<string>,
  rows: readonly ProofRow[],
  columns: readonly ProofColumn[],
  lang: Lang,
): ProofPlace['amounts'] {
  const result = columns.some(({ key }) => key === 'allocated') ? 'allocated' : 'amount';
  const amounts = new Map<string | null, string>();
  sheet.header(Object.fromEntries(columns.map(({ key, title }) => [key, title])));
  const first = sheet.nextRow;
  for (const row of rows) {
    const number = sheet.nextRow;
    const cells = columns.map(({ key, cell }) => [key, cell(row, (of) => sheet.at(of, number))] as const);
    sheet.row('data', Object.fromEntries(cells));
    amounts.set(row.area, sheet.at(result, number));
  }
  const last = sheet.nextRow - 1;
  if (last < first) return amounts;
  sheet.filterTo(last);
  const totals = columns.flatMap(({ key, summed }) =>
    summed ? [[key, amount(sumCents(rows.map(summed)), sum(sheet.range(key, first, last)))] as const] : [],
  );
  sheet.row('total', { name: text(reportWords.subtotal[lang]), ...Object.fromEntries(totals) });
  return amounts;
}
