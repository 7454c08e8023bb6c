import { addCents, subtractCents, zeroCents, type Cents } from '../cents.js';
import type { Amounts } from '../status/status.js';

/** What a level had, in parts that can be drawn side by side. None is below zero. */
export interface UseParts {
  /** Paid out of what there was, less what came back in the same year. */
  readonly spent: Cents;
  /** Paid beyond what there was. */
  readonly over: Cents;
  readonly available: Cents;
  readonly blocked: Cents;
}

type Used = Pick<Amounts, 'disbursedCents' | 'repaidCents' | 'availableCents' | 'blockedCents'>;

/** @param isGuarded whether money is checked: without that there is no beyond, since what there was may not be known */
export function usePartsOf(
  { disbursedCents, repaidCents, availableCents, blockedCents }: Used,
  isGuarded: boolean,
): UseParts {
  const paid = notBelowZero(subtractCents(disbursedCents, repaidCents));
  const limit = notBelowZero(addCents(paid, availableCents));
  const over = isGuarded && paid > limit ? subtractCents(paid, limit) : zeroCents;
  return {
    spent: subtractCents(paid, over),
    over,
    available: notBelowZero(availableCents),
    blocked: notBelowZero(blockedCents),
  };
}

function notBelowZero(amount: Cents): Cents {
  return amount > 0 ? amount : zeroCents;
}
