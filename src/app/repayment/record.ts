import type { Cents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import type { RepaymentRecorded } from '#src/domain/events/money.js';
import type { Hint } from '#src/domain/hint.js';
import { isGuarded } from '#src/domain/master-data/programme.js';
import { refuse } from '#src/domain/refusal.js';
import { dayCountsForYear } from '#src/domain/disbursement/rules.js';
import { repaymentFits, repaymentLine, repaymentRestores } from '#src/domain/repayment/rules.js';
import { yearOf, type Year } from '#src/domain/year.js';
import { numberOf } from '#src/journal/number.js';
import type { Reader } from '#src/store/database.js';
import { disbursements } from '#src/store/queries/disbursement.js';
import { eventByNumber } from '#src/store/queries/event-number.js';
import { repaidCentsOf } from '#src/store/queries/repayment.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';

export interface RepaymentRequest {
  readonly amountCents: Cents;
  /** The number of the payment that is paid back, as typed. */
  readonly of: string;
  readonly date: Day;
  /** The budget year; undefined: the year of the date. */
  readonly year?: Year | undefined;
  readonly reason: string;
}

/** A repayment as JSON gives it. */
export interface RecordedRepayment {
  /** Null on a dry run. */
  readonly number: string | null;
  readonly of: string;
  readonly year: number;
  readonly date: string;
  readonly area: string | null;
  readonly track: string;
  readonly programme: string;
  readonly municipality: string;
  readonly recipient: string;
  readonly amountCents: Cents;
  /** Whether the money is available again: in the same budget year. */
  readonly restores: boolean;
  readonly reason: string;
}

/**
 * Records that a payment, or a part of it, came back. In the same budget year it is available again, later it is
 * income only. Refuses more than was paid, a day before the payment, and what is no payment or a reversed one.
 */
export async function recordRepayment(
  context: Context,
  request: RepaymentRequest,
): Promise<{ repayment: RecordedRepayment; hints: readonly Hint[] }> {
  const ledger = await context.ledger();
  const { answer, appended } = await ledger.book(async (reader) => {
    const { data, repayment, hints } = await decide(reader, context, request);
    return { drafts: [{ type: 'repayment.recorded', data }], answer: { repayment, hints } };
  }, context.dryRun);
  return { repayment: { number: appended[0]?.number ?? null, ...answer.repayment }, hints: answer.hints };
}

async function decide(reader: Reader, { today }: Context, request: RepaymentRequest) {
  const event = await eventByNumber(reader, request.of);
  const [paid] = await disbursements(reader, { hash: event.hash });
  if (!paid) return refuse('not-a-disbursement', { number: numberOf(event) });
  const { amountCents, date, reason } = request;
  repaymentFits(paid, await repaidCentsOf(reader, event.hash), { amountCents, date });
  const year = request.year ?? yearOf(date);
  const programme = (await readDirectory(reader)).programme(paid.programme);
  const late = dayCountsForYear(date, year, programme);
  const restores = repaymentRestores(paid, year);
  const data: RepaymentRecorded = {
    of: event.hash,
    lines: [repaymentLine(paid, year, amountCents)],
    restores,
    bookedOn: date,
    reason,
    historic: !isGuarded(programme, year),
  };
  const { number: of, area, track, municipality, recipient } = paid;
  const repayment = {
    of,
    year,
    date,
    area,
    track,
    programme: paid.programme,
    municipality,
    recipient,
    amountCents,
    restores,
    reason,
  };
  return { data, repayment, hints: hintsFor({ ...repayment, late, paidIn: paid.year, today }) };
}

interface Circumstances {
  readonly date: Day;
  readonly year: Year;
  readonly restores: boolean;
  /** A day of the year after the budget year. */
  readonly late: boolean;
  readonly paidIn: number;
  readonly today: Day;
}

function hintsFor({ date, year, restores, late, paidIn, today }: Circumstances): Hint[] {
  const hints: Hint[] = [];
  if (!restores) hints.push({ code: 'income-only', facts: { year, paidIn } });
  if (late) hints.push({ code: 'counts-for-year-before', facts: { day: date, year } });
  if (date > today) hints.push({ code: 'day-in-future', facts: { day: date } });
  return hints;
}
