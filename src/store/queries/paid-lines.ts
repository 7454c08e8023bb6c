import type { Measure } from '#src/domain/line.js';
import type { Reader } from '../database.js';

/** What payments count as, and what came back of them. */
const paidMeasures: readonly Measure[] = ['disbursed', 'repaid', 'income'];

/**
 * The lines of payments and of what came back, each with its payment: of a repayment the one that it pays back, which may
 * not be here yet. Reversed ones are among them.
 */
export function paidLines(reader: Reader) {
  return reader
    .selectFrom('line')
    .leftJoin('repayment', 'repayment.event', 'line.event')
    .leftJoin('disbursement', (join) =>
      join.on(({ eb, fn }) => eb('disbursement.event', '=', fn.coalesce('repayment.of', 'line.event'))),
    )
    .where('line.measure', 'in', paidMeasures);
}
