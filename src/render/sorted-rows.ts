import { compareText } from '#src/domain/compare.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Column, RowLook, Table } from './table.js';

/** By which column rows are sorted, and whether from the greatest on. */
export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

type Compare<Row> = (a: Row, b: Row) => number;

/** Texts as people order them, `Gebiet 2` before `Gebiet 10`; the same on every computer. */
const byName = new Intl.Collator('de', { numeric: true });

/**
 * The rows in the order of these columns. A row keeps its parts below it, sorted among themselves; what has no value comes
 * last, sums after what they add up, and equals stay as they are.
 */
export function sortedRows<Row>(
  { rows, columns, look }: Table<Row>,
  sort: readonly SortKey[],
  lang: Lang,
): Row[] {
  const steps = sort.flatMap(({ column: key, descending }) => {
    const column = columns.find((one) => one.key === key);
    return column ? [comparison(column, descending, lang)] : [];
  });
  const isSum = (row: Row): number => Number(look?.(row).emphasis === 'total');
  const compare: Compare<Row> = (a, b) =>
    isSum(a) - isSum(b) || steps.reduce((order, step) => order || step(a, b), 0);
  return sortedBlocks(rows, (row) => look?.(row) ?? {}, compare);
}

/** Rows of one level with the deeper rows behind each of them, and so on down. */
function sortedBlocks<Row>(rows: readonly Row[], look: (row: Row) => RowLook, compare: Compare<Row>): Row[] {
  const blocks: { readonly head: Row; readonly below: Row[] }[] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    if (block && isPartOf(look(row), look(block.head))) block.below.push(row);
    else blocks.push({ head: row, below: [] });
  }
  return blocks
    .toSorted((a, b) => compare(a.head, b.head))
    .flatMap(({ head, below }) => [head, ...(below.length > 0 ? sortedBlocks(below, look, compare) : [])]);
}

/** What is no longer in force stands deeper so that it is not summed, and is no part of what happens to be above it. */
function isPartOf(row: RowLook, head: RowLook): boolean {
  const isDeeper = (row.level ?? 0) > (head.level ?? 0);
  return isDeeper && (row.emphasis !== 'faint' || head.emphasis === 'group');
}

function comparison<Row>(column: Column<Row>, descending: boolean, lang: Lang): Compare<Row> {
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const [first, second] = [column.value(a, lang), column.value(b, lang)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * compareValues(first, second, column.type === 'text');
  };
}

/** Both are of one column, so of one type. Days and periods are ordered as they are kept: `2027`, `2027-03`, `2027-03-15`. */
function compareValues(first: string | number, second: string | number, isText: boolean): number {
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  return isText ? byName.compare(String(first), String(second)) : compareText(String(first), String(second));
}
