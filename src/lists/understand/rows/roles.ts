import type { SheetRow } from '../../model.js';
import { countFilled } from '../table/column-evidence.js';
import type { JudgedRow, JudgedSum } from './judged-row.js';
import { mergeOver } from '../cells/region.js';
import { isFilled } from '../cells/shape.js';
import type { TableShape } from '../table/table-shape.js';
import type { RowRole } from '../understood.js';

/** The roles of rows as they were judged, decided from the last to the first: what follows tells a label from a note. */
export function rolesOf(rows: readonly JudgedRow[], shape: TableShape): RowRole[] {
  const labels = usesLabels(rows, shape);
  const endsInSum =
    rows.findLast((judged) => judged.kind === 'sum' || hasFigure(judged.row, shape))?.kind === 'sum';
  const roles: RowRole[] = [];
  let below: Below = { next: null, dataFollow: false, sumFollows: false, figuresFollow: false };
  for (let at = rows.length - 1; at >= 0; at--) {
    const judged = rows[at];
    if (judged === undefined) continue;
    const role = roleOf(judged, below, { shape, labels, endsInSum, above: rows[at - 1] ?? null });
    below = stepUp(below, role, judged, shape);
    roles.push(role);
  }
  return roles.toReversed();
}

interface Below {
  /** The next row that is data or a sum. */
  readonly next: 'data' | 'sum' | null;
  readonly dataFollow: boolean;
  /** A sum with no data before it. */
  readonly sumFollows: boolean;
  readonly figuresFollow: boolean;
}

interface Around {
  readonly shape: TableShape;
  readonly labels: 'all' | 'set-off';
  /** Whether no figure follows the last sum. */
  readonly endsInSum: boolean;
  readonly above: JudgedRow | null;
}

function roleOf(judged: JudgedRow, below: Below, around: Around): RowRole {
  switch (judged.kind) {
    case 'data':
      return isTrailing(judged.row, below, around) ? 'note' : 'data';
    case 'alone':
      if (below.next !== 'data') return isAmountMissing(judged, around) ? 'data' : 'note';
      return around.labels === 'all' || isSetOff(judged, around) ? 'group-label' : 'data';
    case 'sum':
      return roleOfSum(judged, below);
    case 'header':
    case 'title':
    case 'note':
    case 'column-numbers':
      return judged.kind;
  }
}

function roleOfSum(sum: JudgedSum, { dataFollow, sumFollows }: Below): RowRole {
  if (dataFollow || !isWholeSum(sum)) return 'subtotal';
  if (sum.wording?.kind === 'total') return 'total';
  return sumFollows && sum.summed !== 'all' ? 'subtotal' : 'total';
}

function stepUp(below: Below, role: RowRole, judged: JudgedRow, shape: TableShape): Below {
  if (judged.kind === 'sum') {
    const sumFollows = below.sumFollows || isWholeSum(judged);
    return { ...below, next: 'sum', sumFollows, figuresFollow: true };
  }
  if (role !== 'data') return below;
  const figuresFollow = below.figuresFollow || hasFigure(judged.row, shape);
  return { next: 'data', dataFollow: true, sumFollows: false, figuresFollow };
}

function isWholeSum({ wording }: JudgedSum): boolean {
  return wording === null || wording.kind === 'plain' || wording.kind === 'total';
}

function hasFigure({ cells }: SheetRow, { additive }: TableShape): boolean {
  return additive.some((column) => isFilled(cells[column]));
}

/**
 * Rows after the last figure: signatures, explanations in two cells. Below a sum no row without a figure is data, else
 * those that are set off and emptier than others are none.
 */
function isTrailing(row: SheetRow, below: Below, { shape, endsInSum, above }: Around): boolean {
  if (below.figuresFollow || hasFigure(row, shape)) return false;
  if (endsInSum) return true;
  const isEmptier = countFilled(row, shape.describing) * 2 <= shape.usuallyFilled;
  return isEmptier && above !== null && (above.row.index < row.index - 1 || above.kind !== 'data');
}

/**
 * Where rows usually fill two cells, a text alone may as well be a row whose amount is missing. It is a label if the
 * table begins with one, else only if it is set off.
 */
function usesLabels(rows: readonly JudgedRow[], { usuallyFilled, additive }: TableShape): 'all' | 'set-off' {
  if (usuallyFilled >= 3 && additive.length > 0) return 'all';
  const first = rows.find(({ kind }) => kind === 'data' || kind === 'alone' || kind === 'sum');
  const repeatedHeader = rows.some(({ kind }) => kind === 'header');
  return first?.kind === 'alone' || repeatedHeader ? 'all' : 'set-off';
}

function isSetOff(judged: JudgedRow & { kind: 'alone' }, { shape, above }: Around): boolean {
  const { row, column } = judged;
  if (above === null || above.kind === 'sum' || above.row.index < row.index - 1) return true;
  if (row.cells[column]?.text.trimEnd().endsWith(':') === true) return true;
  return mergeOver(shape.region, row.index, column) !== undefined;
}

/** A name alone that adjoins the last rows of a table of two columns: what is missing is its amount. */
function isAmountMissing({ row }: JudgedRow, { shape, above }: Around): boolean {
  return shape.usuallyFilled <= 2 && above?.kind === 'data' && above.row.index === row.index - 1;
}
