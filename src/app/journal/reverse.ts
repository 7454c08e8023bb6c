import { overAllocationHints } from '#src/domain/budget/amend.js';
import { groupBy } from '#src/domain/group-by.js';
import type { Hint } from '#src/domain/hint.js';
import { blockIsNotLifted, linesOf, reversalOf, type Reversible } from '#src/domain/journal/reverse.js';
import { changesOf, takenBackIsNotSpent } from '#src/domain/journal/taken-back.js';
import { isGuarded } from '#src/domain/master-data/programme.js';
import { potKey } from '#src/domain/pot.js';
import { refuse } from '#src/domain/refusal.js';
import { numberOf } from '#src/journal/number.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { eventByNumber } from '#src/store/queries/event-number.js';
import { reversible } from '#src/store/queries/reversible.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';

export interface ReversalRequest {
  /** The number of the booking as typed. */
  readonly number: string;
  readonly reason: string;
  /** Only a payment may be reversed: the everyday command says so. */
  readonly onlyDisbursement?: boolean;
}

export interface Reversed {
  /** The number of the reversal; null on a dry run. */
  readonly number: string | null;
  readonly reverses: string;
  readonly type: string;
  readonly reason: string;
}

/** Takes a booking back by an end that points to it; both stay in the journal. Refuses as `reversalOf` does. */
export async function reverseBooking(
  context: Context,
  request: ReversalRequest,
): Promise<{ reversed: Reversed; hints: readonly Hint[] }> {
  const ledger = await context.ledger();
  const { answer, appended } = await ledger.book((reader) => decide(reader, request), context.dryRun);
  const { target, hints } = answer;
  const { number: reverses, type } = target;
  const reversed = { number: appended[0]?.number ?? null, reverses, type, reason: request.reason };
  return { reversed, hints };
}

async function decide(reader: Reader, { number, reason, onlyDisbursement = false }: ReversalRequest) {
  const event = await eventByNumber(reader, number);
  const isOtherBooking = event.type !== 'disbursement.recorded' && event.type !== 'posting.reversed';
  if (onlyDisbursement && isOtherBooking) refuse('not-a-disbursement', { number: numberOf(event) });
  const target = await reversible(reader, event);
  const drafts = [reversalOf(target, reason)];
  const hints = await followUp(reader, target);
  return { drafts, answer: { target, hints } };
}

/**
 * Refuses what would take back money that is spent, or free blocked money twice; hints where more is allocated than the
 * budget then holds.
 */
async function followUp(reader: Reader, target: Reversible): Promise<Hint[]> {
  const lines = linesOf(target);
  const directory = await readDirectory(reader);
  const guarded = lines.filter(({ programme, year }) => isGuarded(directory.programme(programme), year));
  const hints: Hint[] = [];
  for (const pot of groupBy(guarded, potKey).values()) {
    const [line] = pot;
    if (line === undefined) continue;
    const before = await sumsOfYear(reader, line.year, line);
    const changes = changesOf(pot);
    const after = [...before, ...changes];
    for (const one of pot) blockIsNotLifted(one, after, target);
    // A block may go below what is spent, and so may blocking again.
    takenBackIsNotSpent(
      before,
      changes.filter(({ measure }) => measure !== 'unblock'),
    );
    if (pot.some(({ measure }) => measure !== 'moved')) hints.push(...overAllocationHints(after, line));
  }
  return hints;
}
