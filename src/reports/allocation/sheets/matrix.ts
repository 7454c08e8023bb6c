import { subtractCents, sumCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { reportWords } from '#src/messages/allocation/report.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import type { Lang } from '#src/messages/phrase.js';
import { areaKindWords } from '#src/messages/words/codes.js';
import { amount, linkedTo, text, type Cell } from '#src/render/cells.js';
import { sum } from '#src/render/ranges.js';
import type { SheetBuilder, SheetColumn } from '#src/render/sheet-builder.js';
import { matrixRows, type MatrixRow } from '../matrix.js';
import type { AllocationReport } from '../report.js';
import type { ProofPlace } from './proof.js';

/** The columns of the matrix: area and kind, one for each track, then total, last year and change. */
export function matrixColumns({
  figures,
}: Pick<AllocationReport, 'figures'>): readonly SheetColumn<string>[] {
  return [
    { key: 'area', width: 26 },
    { key: 'kind', width: 24 },
    ...figures.tracks.map(({ track }) => ({ key: trackKey(track), width: 17 })),
    { key: 'total', width: 18 },
    { key: 'previous', width: 18 },
    { key: 'change', width: 17 },
  ];
}

/** No track can be mistaken for another column. */
export function trackKey(track: string): string {
  return `track ${track}`;
}

/** Where the totals of the matrix stand. */
export interface MatrixPlace {
  readonly totalRow: number;
}

interface MatrixGround {
  /** The computations by the code of the track, to which the amounts of areas lead. */
  readonly proofs: ReadonlyMap<string, ProofPlace>;
  readonly lang: Lang;
}

/** Writes header, areas and totals of the matrix; every total is a formula. */
export function addMatrix(
  sheet: SheetBuilder<string>,
  report: AllocationReport,
  { proofs, lang }: MatrixGround,
): MatrixPlace {
  const { figures, names, areas } = report;
  const keys = figures.tracks.map(({ track }) => trackKey(track));
  sheet.header({
    area: allocationWords.area[lang],
    kind: allocationWords.kind[lang],
    ...Object.fromEntries(figures.tracks.map(({ track }) => [trackKey(track), names.track(track)])),
    total: allocationWords.total[lang],
    previous: allocationWords.previousYear[lang],
    change: reportWords.change[lang],
  });
  const rows = matrixRows(figures, areas);
  const first = sheet.nextRow;
  const places = figures.tracks.map(({ track }) => proofs.get(track));
  for (const row of rows) sheet.row('data', rowCells(sheet, row, { keys, places, lang }));
  const last = sheet.nextRow - 1;
  sheet.filterTo(last);
  const totalRow = addTotals(sheet, rows, { keys, first, last, lang });
  addPreviousYear(sheet, report, { keys, totalRow, lang });
  return { totalRow };
}

function rowCells(
  sheet: SheetBuilder<string>,
  { area, name, kind, amounts, totalCents, previousYearCents }: MatrixRow,
  { keys, places, lang }: RowGround,
): Record<string, Cell | null> {
  const row = sheet.nextRow;
  return {
    area: text(name[lang]),
    kind: kind === null ? null : text(areaKindWords[kind][lang]),
    ...Object.fromEntries(keys.map((key, at) => [key, amountCell(amounts[at] ?? null, places[at], area)])),
    total: amount(totalCents, acrossTracks(sheet, keys, row)),
    previous: amount(previousYearCents),
    change: changeCell(sheet, row, { totalCents, previousYearCents }),
  };
}

interface RowGround {
  readonly keys: readonly string[];
  /** The computation of each track. */
  readonly places: readonly (ProofPlace | undefined)[];
  readonly lang: Lang;
}

function amountCell(cents: Cents | null, place: ProofPlace | undefined, area: string | null): Cell | null {
  if (cents === null) return null;
  const cells = place?.amounts.get(area);
  return linkedTo(amount(cents), place && cells !== undefined ? { sheet: place.sheet, cells } : null);
}

/** The sum of one row over all tracks. */
function acrossTracks(sheet: SheetBuilder<string>, keys: readonly string[], row: number): string {
  return `SUM(${sheet.at(keys[0] ?? 'total', row)}:${sheet.at(keys.at(-1) ?? 'total', row)})`;
}

function changeCell(
  sheet: SheetBuilder<string>,
  row: number,
  { totalCents, previousYearCents }: Pick<MatrixRow, 'totalCents' | 'previousYearCents'>,
): Cell {
  const formula = `ROUND(${sheet.at('total', row)}-${sheet.at('previous', row)},2)`;
  return amount(subtractCents(totalCents, previousYearCents), formula);
}

interface TotalsPlace {
  readonly keys: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly lang: Lang;
}

function addTotals(
  sheet: SheetBuilder<string>,
  rows: readonly MatrixRow[],
  { keys, first, last, lang }: TotalsPlace,
): number {
  const row = sheet.nextRow;
  const down = (key: string): string => sum(sheet.range(key, first, last));
  const totalCents = sumCents(rows.map((of) => of.totalCents));
  const previousYearCents = sumCents(rows.map((of) => of.previousYearCents));
  const tracks = keys.map((key, at) => {
    return [key, amount(sumCents(rows.map(({ amounts }) => amounts[at] ?? zeroCents)), down(key))] as const;
  });
  return sheet.row('total', {
    area: text(allocationWords.total[lang]),
    ...Object.fromEntries(tracks),
    total: amount(totalCents, down('total')),
    previous: amount(previousYearCents, down('previous')),
    change: changeCell(sheet, row, { totalCents, previousYearCents }),
  });
}

/** Last year by track, and what changed: the same below the matrix as beside it. */
function addPreviousYear(
  sheet: SheetBuilder<string>,
  { figures: { tracks } }: AllocationReport,
  {
    keys,
    totalRow,
    lang,
  }: { readonly keys: readonly string[]; readonly totalRow: number; readonly lang: Lang },
): void {
  const previousRow = sheet.nextRow;
  const previous = tracks.map((track, at) => [keys[at] ?? '', amount(track.previousYearCents)] as const);
  const total = sumCents(tracks.map(({ previousYearCents }) => previousYearCents));
  sheet.row('data', {
    area: text(allocationWords.previousYear[lang]),
    ...Object.fromEntries(previous),
    total: amount(total, acrossTracks(sheet, keys, previousRow)),
  });
  const change = (key: string, cents: Cents): Cell =>
    amount(cents, `ROUND(${sheet.at(key, totalRow)}-${sheet.at(key, previousRow)},2)`);
  const changes = tracks.map((track, at) => {
    const key = keys[at] ?? '';
    return [key, change(key, subtractCents(track.allocatedCents, track.previousYearCents))] as const;
  });
  const allocated = sumCents(tracks.map(({ allocatedCents }) => allocatedCents));
  sheet.row('data', {
    area: text(reportWords.change[lang]),
    ...Object.fromEntries(changes),
    total: change('total', subtractCents(allocated, total)),
  });
}
