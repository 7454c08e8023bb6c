import { foldName } from '#src/domain/name.js';
import type { SheetRow } from '../../model.js';
import { foldedTest } from '../cells/folded-texts.js';
import { isFootnote } from './footnote.js';
import { judgeSum, type SumEvidence } from './judge-sum.js';
import type { JudgedRow } from './judged-row.js';
import { filledColumns, mergeOver } from '../cells/region.js';
import { shapeOf } from '../cells/shape.js';
import type { TableShape } from '../table/table-shape.js';

export interface RowEvidence extends SumEvidence {
  /** Whether the row is to be left out, and whether it is data whatever it looks like: somebody said so. */
  readonly isSkipped: (row: SheetRow) => boolean;
  readonly isSaidData: (row: SheetRow) => boolean;
}

export interface RowJudgement {
  readonly judged: JudgedRow;
  /** Whether it may be data or a sum. */
  readonly isOpen: boolean;
}

/** What a row below a header looks like. */
export function judgeRow(row: SheetRow, evidence: RowEvidence): RowJudgement {
  if (evidence.isSkipped(row)) return { judged: { row, kind: 'note' }, isOpen: false };
  const columns = filledColumns(evidence.shape, row);
  if (columns.length === 0) return { judged: { row, kind: 'note' }, isOpen: false };
  if (evidence.isSaidData(row)) return { judged: { row, kind: 'data' }, isOpen: false };
  const sum = judgeSum(row, evidence);
  if (sum !== null && sum !== 'open') return { judged: { row, ...sum }, isOpen: false };
  const judged = judgeOther(row, columns, evidence.shape);
  return { judged, isOpen: sum === 'open' && judged.kind === 'data' };
}

function judgeOther(row: SheetRow, columns: readonly number[], shape: TableShape): JudgedRow {
  const [first, second, third] = columns;
  if (first !== undefined && second === undefined) return judgeCellAlone(row, first, shape);
  const isLabel = second !== undefined && third === undefined && isNumberedLabel(row, columns, shape);
  return isLabel ? { row, kind: 'alone', column: second } : { row, kind: 'data' };
}

const groupNumber = /^(?:\d[\d.]*|[A-Z]|[IVX]+)[.)]?$/;

/** `1.2 | Gröpelingen` in the first columns of a table whose rows fill at least four. */
function isNumberedLabel({ cells }: SheetRow, columns: readonly number[], shape: TableShape): boolean {
  const leading = new Set(shape.columns.slice(0, 3).map(({ column }) => column));
  const isLeading = columns.every((column) => leading.has(column) && !shape.additive.includes(column));
  if (shape.usuallyFilled < 4 || !isLeading) return false;
  const [number, name] = columns.map((column) => cells[column]);
  return groupNumber.test(number?.text.trim() ?? '') && shapeOf(name) === 'text';
}

function judgeCellAlone(row: SheetRow, column: number, shape: TableShape): JudgedRow {
  const cell = row.cells[column];
  const found = shapeOf(cell);
  if (cell === undefined || found === 'dash') return { row, kind: 'note' };
  const isAmount = shape.additive.includes(column);
  if (found === 'figure' || found === 'day' || isAmount) return { row, kind: 'data' };
  if (isFootnote(cell.text)) return { row, kind: 'note' };
  const place = shape.columns.findIndex((of) => of.column === column);
  const isMerged = mergeOver(shape.region, row.index, column) !== undefined;
  if (place <= 1 || isMerged) return { row, kind: 'alone', column };
  return { row, kind: shape.usuallyFilled <= 2 ? 'data' : 'note' };
}

/** Tests rows for having one of the texts in some cell, in any spelling. */
export function rowTest(texts: readonly string[]): (row: SheetRow) => boolean {
  const wanted = new Set(texts.map(foldName).filter((text) => text !== ''));
  if (wanted.size === 0) return () => false;
  const isWanted = foldedTest([...wanted], (folded) => wanted.has(folded));
  return ({ cells }) => cells.some((cell) => cell !== undefined && isWanted(cell.text));
}

/** Whether the row counts the columns, as some printed tables do below their header: 1, 2, 3 … */
export function isColumnNumbers(row: SheetRow, { columns, describing }: TableShape): boolean {
  const numbered = columns.filter(({ column }) => row.cells[column] !== undefined);
  const counted = numbered.every(({ column }, at) => numberOf(row.cells[column]?.text) === at + 1);
  if (!counted || numbered.length < 3 || numbered.length * 2 < columns.length) return false;
  return numbered.length >= 5 || numbered.some(({ column }, at) => at > 0 && describing.includes(column));
}

function numberOf(text: string | undefined): number | null {
  const digits = /^\(?(?:Sp\.\s?)?(\d{1,3})\)?$/.exec(text?.trim() ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
