import { refuse } from '#src/domain/refusal.js';
import type { Year } from '#src/domain/year.js';
import type { List } from '#src/render/list.js';
import type { MatrixRow } from '#src/reports/allocation/matrix.js';
import { matrixList } from '#src/reports/allocation/matrix-table.js';
import { allocationWorkbook, type WorkbookIn } from '#src/reports/allocation/workbook.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { choosePot, type PotTexts } from './pot.js';
import { readStanding } from './prepare.js';
import { reportOfStanding } from './report-of.js';

/** A report that can be shown as a list or written as a workbook, with the state of the journal that it shows. */
export interface ShownReport<Row> {
  readonly list: List<Row>;
  readonly workbook: WorkbookIn;
  readonly state: string;
}

/** The yearly allocation as it stands. Refuses with `nothing-allocated`, and as `choosePot` does. */
export async function reportAllocation(
  context: Context,
  request: PotTexts & { readonly year: Year },
): Promise<ShownReport<MatrixRow>> {
  const ledger = await context.ledger();
  const report = await ledger.read(async (reader) => {
    const directory = await readDirectory(reader);
    const pot = await choosePot(reader, directory, request.year, request);
    const standing = await readStanding(reader, directory, pot);
    const isNothing = standing.figures.tracks.every(
      ({ plan, movedCents }) => plan === null && movedCents === 0,
    );
    return isNothing ? refuse('nothing-allocated', pot) : reportOfStanding(reader, standing);
  });
  return { list: matrixList(report), workbook: allocationWorkbook(report), state: report.state };
}
