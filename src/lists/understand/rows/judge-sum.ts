import { foldName } from '#src/domain/name.js';
import { columnLetters } from '#src/domain/cell-address.js';
import type { Cell, SheetRow } from '../../model.js';
import { countDescribing } from '../table/column-evidence.js';
import { foldedTest } from '../cells/folded-texts.js';
import type { JudgedSum } from './judged-row.js';
import type { RunningSums } from './running-sums.js';
import { isFilled, shapeOf } from '../cells/shape.js';
import { sumWording, type SumWording } from '../sums/sum-words.js';
import type { TableShape } from '../table/table-shape.js';

/** A sum says so in one of its first texts. */
const textsOfLabel = 3;

/** The figure of a row is that of the one row before it by chance, as where the same is paid each year. */
const fewestRows = 2;

/** `SUM(D5:D9)`, `SUBTOTAL(9,D5:D9)`, `of:=SUM([.D5:.D9])` */
const summedRange =
  /\b(?:SUM|SUBTOTAL|AGGREGATE|SUMME|TEILERGEBNIS)\((?:\d+[,;])*\[?\.?\$?([A-Z]{1,3})\$?(\d{1,7}):\.?\$?([A-Z]{1,3})\$?(\d{1,7})/i;

export interface SumEvidence {
  readonly shape: TableShape;
  readonly sums: RunningSums;
  /** Whether a text begins as sums of this list do, beside the usual words. */
  readonly beginsSum: (text: string) => boolean;
  /** Whether names stand only in the first row of their group: somebody said so, and rows without any are data then. */
  readonly fillsDown: boolean;
}

/**
 * What kind of sum a row is; null where it is none. `open`: it says so, but looks like a row of data, or its figures say
 * so alone, and may do that by chance.
 */
export function judgeSum(row: SheetRow, evidence: SumEvidence): JudgedSum | 'open' | null {
  const { shape, sums } = evidence;
  const worded = wordingOf(row, evidence);
  if (worded !== null) return worded;
  const summed = sums.summedBy(row);
  const isComputed = hasColumnSums(row, shape);
  if (summed === null && !isComputed) return null;
  const described = countDescribing(row, shape.describing);
  if (isComputed && described <= Math.max(1, shape.usuallyDescribed)) {
    return { kind: 'sum', wording: null, summed, rows: sums.rowsIn(summed) };
  }
  if (described > 0 || summed === null || shape.usuallyDescribed === 0) return null;
  const rows = sums.rowsIn(summed);
  const mayBeData = shape.isSparse || evidence.fillsDown || rows < fewestRows;
  return mayBeData ? 'open' : { kind: 'sum', wording: null, summed, rows };
}

function wordingOf(row: SheetRow, evidence: SumEvidence): JudgedSum | 'open' | null {
  const { shape, sums } = evidence;
  let isOpen = false;
  const texts = firstTexts(row, shape);
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] ?? '';
    const wording = evidence.beginsSum(text) ? ownWording : sumWording(text);
    if (wording === null) continue;
    if (!hasFigurePlace(row, shape) && wording.place !== 'only') continue;
    // An opening balance, at the top of the rows, is no sum of them.
    if (sums.rows === 0 && (wording.kind === 'carry' || wording.kind === 'balance')) return 'open';
    const summed = sums.summedBy(row);
    const said = {
      described: countDescribing(row, shape.describing),
      usual: shape.usuallyDescribed,
      hasDay: shape.describing.some((column) => shapeOf(row.cells[column]) === 'day'),
    };
    const rows = sums.rowsIn(summed);
    const isWhole = saysAsMuchAsData(wording, index, said);
    const isSum = isWhole
      ? isSumAllTheSame(wording, summed === null ? 0 : rows, said)
      : summed !== null || isWordedAsSum(wording, index, said);
    if (isSum) return { kind: 'sum', wording, summed, rows };
    isOpen ||= wording.place === 'only' || (wording.place === 'starts' && index === 0);
  }
  return isOpen ? 'open' : null;
}

interface Said {
  readonly described: number;
  readonly usual: number;
  readonly hasDay: boolean;
}

/** Sums have no day, and say less than rows of data; `Summe | 2014` says no more than what is summed. */
function saysAsMuchAsData({ place }: SumWording, index: number, { described, usual, hasDay }: Said): boolean {
  if (hasDay) return true;
  if (place === 'only' && index === 0 && described <= 2) return false;
  return usual > 1 && described >= usual;
}

/** Whether a row that says as much as data is a sum by its figures, over so many rows, and says nothing else. */
function isSumAllTheSame({ place }: SumWording, rows: number, { usual, hasDay }: Said): boolean {
  const needed = usual > 2 || hasDay ? fewestRows : 1;
  return place === 'only' && rows >= needed;
}

/** Whether the words suffice: a row of data has more cells that describe it than a sum. */
function isWordedAsSum({ place }: SumWording, index: number, { described, usual }: Said): boolean {
  if (place === 'only') return described <= 2 || described < usual;
  if (index === 0 && described <= 1) return true;
  return described * 4 < usual * 3;
}

function firstTexts(row: SheetRow, { describing }: TableShape): string[] {
  const texts: string[] = [];
  for (const column of describing) {
    const cell = row.cells[column];
    if (cell === undefined || shapeOf(cell) !== 'text') continue;
    texts.push(cell.text);
    if (texts.length === textsOfLabel) break;
  }
  return texts;
}

/** Tests texts for beginning with one of the words, in any spelling. */
export function sumWordTest(words: readonly string[]): (text: string) => boolean {
  const folded = words.map(foldName).filter((word) => word !== '');
  if (folded.length === 0) return () => false;
  const longest = Math.max(...folded.map((word) => word.length));
  const begins = foldedTest(folded, (text) => folded.some((word) => text.startsWith(word)));
  return (text) => begins(text.slice(0, 2 * longest));
}

const ownWording: SumWording = { kind: 'plain', place: 'only' };

/** Whether a figure, or a dash in its place, stands where sums are; without columns of figures any row may be one. */
function hasFigurePlace({ cells }: SheetRow, { additive, first, last }: TableShape): boolean {
  if (additive.some((column) => isFilled(cells[column]))) return true;
  return cells.slice(first, last + 1).some((cell) => shapeOf(cell) === 'dash' || shapeOf(cell) === 'figure');
}

/** Whether all figures of the row are computed sums, one at least over rows of the table. Sums across the row are data. */
function hasColumnSums(row: SheetRow, { additive, rowsFrom, rowsTo }: TableShape): boolean {
  let isAny = false;
  for (const column of additive) {
    const cell = row.cells[column];
    if (!isFilled(cell) || shapeOf(cell) === 'text') continue;
    const range = summedBy(cell);
    if (range === null) return false;
    const isDown = range.from === range.to && range.from === columnLetters(column);
    const isElsewhere = range.last < row.index + 1 || range.first > row.index + 1;
    isAny ||= isDown && isElsewhere && range.first > rowsFrom && range.last <= rowsTo + 1;
  }
  return isAny;
}

interface SummedRange {
  /** Letters of the columns. */
  readonly from: string;
  readonly to: string;
  /** Rows from 1. */
  readonly first: number;
  readonly last: number;
}

function summedBy(cell: Cell): SummedRange | null {
  const formula = cell.extra?.formula;
  if (formula === undefined || formula === null) return null;
  const [, from = '', first, to = '', last] = summedRange.exec(formula) ?? [];
  if (from === '') return null;
  return { from: from.toUpperCase(), to: to.toUpperCase(), first: Number(first), last: Number(last) };
}
