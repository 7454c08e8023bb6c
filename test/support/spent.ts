import type { Desk } from './llq.js';

interface Spent {
  readonly disbursedCents: number;
  readonly repaidCents: number;
}

/** What was paid in some years, less what came back in the same year, as the overview has it. */
export async function spentIn(desk: Desk, years: readonly number[]): Promise<number> {
  let spent = 0;
  for (const year of years) {
    const { programmes } = await desk.json<{ programmes: readonly Spent[] }>(
      'report',
      'overview',
      '--year',
      String(year),
    );
    spent += programmes.reduce(
      (sum, { disbursedCents, repaidCents }) => sum + disbursedCents - repaidCents,
      0,
    );
  }
  return spent;
}
