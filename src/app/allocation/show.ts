import type { Table } from '#src/render/table.js';
import { explanationTables } from '#src/reports/allocation/explanation.js';
import type { ProofRow } from '#src/reports/allocation/proof-rows.js';
import { allocationTable, type AllocationRow } from '#src/reports/allocation/table.js';
import type { Year } from '#src/domain/year.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { allocationAnswer, type AllocationAnswer } from './answer.js';
import { allocationNames } from './names.js';
import { choosePot, type PotTexts } from './pot.js';
import { readStanding } from './prepare.js';

export interface ShownAllocation {
  readonly answer: AllocationAnswer;
  readonly table: Table<AllocationRow>;
  /** The computation of every track, from what its booking stores, with a check of it. */
  readonly explain: () => readonly Table<ProofRow>[];
}

/** The allocation of a year as it stands. Refuses as `choosePot` does. */
export async function showAllocation(
  context: Context,
  request: PotTexts & { readonly year: Year },
): Promise<ShownAllocation> {
  const ledger = await context.ledger();
  const { directory, pot, figures } = await ledger.read(async (reader) => {
    const known = await readDirectory(reader);
    return readStanding(reader, known, await choosePot(reader, known, request.year, request));
  });
  const names = allocationNames(directory, pot);
  return {
    answer: allocationAnswer(figures, figures.tracks),
    table: allocationTable(figures, { names, shown: { of: 'standing' }, planned: null }),
    explain: () => explanationTables(figures, { names, isBooked: true }),
  };
}
