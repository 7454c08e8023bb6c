/** How many letters have to be put in, left out or exchanged; neighbours that changed places count once. Counts up to `limit` + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(stepCost({ a, b, i, j, row, last, beforeLast }));
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

interface Step {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
  readonly row: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function stepCost({ a, b, i, j, row, last, beforeLast }: Step): number {
  const isSame = a[i - 1] === b[j - 1];
  const exchange = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
  const cheapest = Math.min(exchange, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? Math.min(cheapest, (beforeLast[j - 2] ?? 0) + 1) : cheapest;
}
