import { standingsAt, tightest } from '#src/domain/availability.js';
import { isGuarded } from '#src/domain/master-data/programme.js';
import { refuse } from '#src/domain/refusal.js';
import { numberOf } from '#src/journal/number.js';
import type { Shown } from '#src/render/facts.js';
import { disbursementSheet } from '#src/reports/facts/disbursement.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { disbursements } from '#src/store/queries/disbursement.js';
import { eventByNumber } from '#src/store/queries/event-number.js';
import { repayments } from '#src/store/queries/repayment.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';

/** Refuses `not-a-disbursement`, and numbers that are not in the journal. */
export async function showDisbursement(context: Context, number: string): Promise<Shown> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const event = await eventByNumber(reader, number);
    const [paid] = await disbursements(reader, { hash: event.hash });
    if (!paid) return refuse('not-a-disbursement', { number: numberOf(event) });
    const programme = (await readDirectory(reader)).programme(paid.programme);
    const levels = isGuarded(programme, paid.year)
      ? standingsAt(await sumsOfYear(reader, paid.year, paid), paid)
      : [];
    const availableCents = tightest(levels)?.availableCents ?? null;
    return disbursementSheet({
      ...paid,
      availableCents,
      repayments: await repayments(reader, { hash: event.hash }),
    });
  });
}
