import { amendedKind, amendmentFits, overAllocationHints } from '#src/domain/budget/amend.js';
import { otherYearOf } from '#src/domain/budget/other-year.js';
import { usualKind } from '#src/domain/budget/usual-kind.js';
import type { Cents } from '#src/domain/cents.js';
import type { AmendmentKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import type { BudgetAmended } from '#src/domain/events/money.js';
import type { Hint } from '#src/domain/hint.js';
import type { Line, Place } from '#src/domain/line.js';
import { isGuarded } from '#src/domain/master-data/programme.js';
import { refuse } from '#src/domain/refusal.js';
import type { Sum } from '#src/domain/sums.js';
import type { Year } from '#src/domain/year.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { budgetLineOf, namedPlace, type BudgetLineRequest } from './place.js';

type Pot = Pick<Place, 'year' | 'programme' | 'municipality'>;

export interface AmendmentRequest extends BudgetLineRequest {
  readonly amountCents: Cents;
  readonly kind: AmendmentKind;
  readonly year: Year;
  readonly programme: string;
  readonly municipality: string;
  readonly reason: string;
  readonly date: Day;
  readonly decision?: string | undefined;
  readonly track?: string | undefined;
  readonly area?: string | undefined;
  /** Of a carry-in: the year that the money comes from. */
  readonly fromYear?: Year | undefined;
  /** Of a carry-out: the year that the money goes to. */
  readonly toYear?: Year | undefined;
}

export interface AmendedBudget extends Omit<BudgetAmended, 'lines'>, Omit<Line, 'cents'> {
  /** Null on a dry run. */
  readonly number: string | null;
  readonly amountCents: Cents;
}

/** Changes a budget in the course of the year. Refuses as `amendmentFits` does, and `budget-not-set`. */
export async function amendBudget(
  context: Context,
  request: AmendmentRequest,
): Promise<{ amended: AmendedBudget; hints: readonly Hint[] }> {
  const ledger = await context.ledger();
  const { answer, appended } = await ledger.book(async (reader) => {
    const { data, line, hints } = await decide(reader, request);
    return { drafts: [{ type: 'budget.amended', data }], answer: { data, line, hints } };
  }, context.dryRun);
  const { lines: _, ...rest } = answer.data;
  const { cents: amountCents, ...place } = answer.line;
  return {
    amended: { number: appended[0]?.number ?? null, ...rest, ...place, amountCents },
    hints: answer.hints,
  };
}

async function decide(reader: Reader, request: AmendmentRequest) {
  const { kind, year, reason, date: bookedOn, decision = null } = request;
  const directory = await readDirectory(reader);
  const programme = directory.programme(request.programme);
  const of = { programme: programme.code, municipality: directory.municipality(request.municipality).code };
  const otherYear = otherYearOf(kind, year, { from: request.fromYear, to: request.toYear });
  const { line: budgetLine, kind: said } = budgetLineOf(request);
  const sums = await sumsOfYear(reader, year, of);
  const place = { year, ...of, ...namedPlace(directory, of, request) };
  const economicKind = amendedKind(sums, place, { said, usual: usualKind(directory.tracks, of) });
  const line: Line = { ...place, economicKind, cents: request.amountCents };
  if (isGuarded(programme, year)) {
    if (kind !== 'carry-in') refuseWithoutBudget(sums, place);
    amendmentFits(sums, { kind, line });
  }
  const data: BudgetAmended = { kind, lines: [line], budgetLine, bookedOn, reason, decision, otherYear };
  const after: Sum[] = [...sums, { ...line, measure: kind }];
  return { data, line, hints: overAllocationHints(after, line) };
}

/** There is nothing to change yet where no original budget is set. Refuses `budget-not-set`. */
function refuseWithoutBudget(sums: readonly Sum[], { year, programme, municipality }: Pot): void {
  const isSet = sums.some(({ measure }) => measure === 'original');
  if (!isSet) refuse('budget-not-set', { year, programme, municipality });
}
