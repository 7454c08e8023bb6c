import type { Cell } from '../../model.js';
import { cleanText } from '../../values/clean-text.js';
import { isKnownTitle } from './header-words.js';
import { filledColumns, mergeOver, type Region } from '../cells/region.js';
import { isFigureLike, isFilled, shapeOf, type Shape } from '../cells/shape.js';

/** What speaks for a row being the header of a table, or one of its rows. */
export interface HeaderEvidence {
  /** Position in the region. */
  readonly at: number;
  /** Columns with a text of their own. */
  readonly own: readonly number[];
  /** How many of them have a title that columns usually have. */
  readonly known: number;
  /** Those with figures or days below, where the header has a text. */
  readonly contrasting: readonly number[];
  /** How many of those have a known title. */
  readonly named: number;
  /** How many of them have nothing else below. */
  readonly steady: number;
  /** Whether the first text ends in a colon and others do not, as in a form. */
  readonly isForm: boolean;
  /** Whether no text stands there twice. */
  readonly unique: boolean;
  /** Share of the columns below that have a title. */
  readonly cover: number;
  readonly score: number;
}

/** How far is looked down from a row, and how many cells of a column tell what it holds. */
const rowsBelow = 40;
const cellsBelow = 10;
const rowsForCover = 20;
/** Share of figures in a column of figures. */
const mostly = 0.6;
const longTitle = 120;
/** What follows tells nothing more. */
const longestText = 300;

/** Null where the row cannot be a header: fewer than two cells, or figures and dashes in more than a third of them. */
export function headerEvidence(region: Region, at: number): HeaderEvidence | null {
  const row = region.rows[at];
  if (row === undefined) return null;
  const own = filledColumns(region, row);
  const shapes = titleShapes(own.map((column) => row.cells[column]));
  const figures = shapes.filter((shape) => !mayBeTitle(shape)).length;
  if (own.length < 2 || figures * 3 > own.length) return null;
  const texts = own.map((column) => row.cells[column]?.text.slice(0, longestText) ?? '');
  const isKnown = texts.map((text, index) => shapes[index] === 'text' && isKnownTitle(text));
  const shares = own.map((column, index) => figuresBelow(region, at, column, shapes[index] ?? 'text'));
  const contrasting = own.filter((_, index) => (shares[index] ?? 0) >= mostly);
  const known = isKnown.filter(Boolean).length;
  if (!shapes.includes('text') || !yearsAreTitles(shapes, known, contrasting.length)) return null;
  const colons = texts.filter((text) => text.trimEnd().endsWith(':')).length;
  const found = {
    at,
    own,
    known,
    contrasting,
    named: contrasting.filter((column) => isKnown[own.indexOf(column)] === true).length,
    steady: shares.filter((below) => below === 1).length,
    isForm: texts[0]?.trimEnd().endsWith(':') === true && colons < own.length,
    unique: new Set(texts.map(cleanText)).size === own.length,
    cover: coverBelow(region, at),
  };
  return { ...found, score: scoreOf(found, texts) - (2 * colons + 6 * figures) / own.length };
}

/** Up to 11: titles over all columns, with figures below, all known, each once, none of them a sentence. */
function scoreOf(found: Omit<HeaderEvidence, 'score'>, texts: readonly string[]): number {
  const { own, known, contrasting, cover } = found;
  const distinct = new Set(texts.map(cleanText)).size;
  const long = texts.filter((text) => text.length > longTitle).length;
  const weighed = 3 * contrasting.length + 3 * known + distinct - 3 * long;
  return 2 * cover + 2 + weighed / own.length;
}

/** Shapes of cells that may be titles: numbers that count on, such as months from 1 to 12, are like years. */
function titleShapes(cells: readonly (Cell | undefined)[]): Shape[] {
  const numbers = cells.filter((cell) => shapeOf(cell) === 'figure').map((cell) => Number(cell?.text));
  const countOn = numbers.length >= 4 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
  return cells.map(shapeOf).map((shape) => (countOn && shape === 'figure' ? 'year' : shape));
}

/** Whether titles look so: texts, years, and the days that months are stored as. */
export function mayBeTitle(shape: Shape): boolean {
  return shape === 'text' || shape === 'year' || shape === 'day';
}

/** One year among texts may be a row of data; beside known titles, or several with figures below, they are titles. */
function yearsAreTitles(shapes: readonly Shape[], known: number, contrasting: number): boolean {
  const years = shapes.filter((shape) => shape === 'year').length;
  const days = shapes.filter((shape) => shape === 'day').length;
  if (days > 0 && (days < 2 || contrasting < days)) return false;
  return years === 0 || known > 0 || (years >= 2 && contrasting >= 2);
}

/** Whether most cells below are figures or days, and a title that is a year is not one year of many. */
export function contrasts(region: Region, at: number, column: number, shape: Shape): boolean {
  return figuresBelow(region, at, column, shape) >= mostly;
}

/** Which share of the cells below are figures or days, other than the title. */
function figuresBelow({ rows }: Region, at: number, column: number, shape: Shape): number {
  const title = rows[at]?.cells[column]?.text;
  let [seen, figures] = [0, 0];
  const end = Math.min(rows.length, at + 1 + rowsBelow);
  for (let below = at + 1; below < end && seen < cellsBelow; below++) {
    const cell = rows[below]?.cells[column];
    const found = shapeOf(cell);
    if (cell === undefined || found === 'blank' || found === 'dash' || cell.text === title) continue;
    seen += 1;
    if (isFigureLike(found) && (shape === 'text' || found !== shape)) figures += 1;
  }
  return seen === 0 ? 0 : figures / seen;
}

function coverBelow(region: Region, at: number): number {
  const { rows, first, last } = region;
  const below = rows.slice(at + 1, at + 1 + rowsForCover);
  const row = rows[at];
  let [filled, titled] = [0, 0];
  for (let column = first; column <= last; column++) {
    const hasTitle =
      row !== undefined &&
      (isFilled(row.cells[column]) || mergeOver(region, row.index, column) !== undefined);
    const hasCells = below.filter(({ cells }) => isFilled(cells[column])).length * 10 > below.length;
    if (hasTitle) titled += 1;
    if (hasTitle || hasCells) filled += 1;
  }
  return titled / Math.max(1, filled);
}

/** Whether the evidence is enough for a header where none is known yet. */
export function isConvincing(evidence: HeaderEvidence, rowsFollow: boolean): boolean {
  const { own, known, contrasting, steady, isForm, score, cover } = evidence;
  if (isForm || score < 5.5 || (rowsFollow && cover < 0.5)) return false;
  if (known >= 2 && known * 2 >= own.length) return true;
  if (own.length === 2 && steady === 0) return false; // a form without colons
  if (contrasting.length > 0 && known > 0) return true;
  return contrasting.length * 3 >= own.length && score >= 6;
}
