import type { Draft, StatementContents, StatementType } from '#src/domain/events/all.js';
import type { Hint } from '#src/domain/hint.js';
import { canonicalText, type Canonical } from '#src/journal/canonical.js';
import type { Reader } from '#src/store/database.js';
import type { Context } from './context.js';

/** What came of statements about master data: written, not written as it is so already, or only tried. */
export type Outcome = 'stated' | 'unchanged' | 'dry-run';

/** A decision about master data: what to state, and how the thing is then. */
export interface Stating<Result> {
  readonly drafts: readonly Draft[];
  readonly result: Result;
  readonly hints?: readonly Hint[];
}

export interface Stated<Result> {
  /** The JSON: the thing as it now is (or would be), and the numbers of what was written. */
  readonly result: Result & { readonly bookings: readonly string[] };
  readonly outcome: Outcome;
  readonly hints: readonly Hint[];
}

/** The statement anew, where it differs from the present one; null: there is none. */
export function statedAnew<T extends StatementType>(
  type: T,
  present: StatementContents[T] | null,
  data: StatementContents[T],
): Draft[] {
  if (present !== null && textOf(present) === textOf(data)) return [];
  return [{ type, data } as Draft]; // type and data belong together
}

/** Books what `decide` states. Where nothing differs nothing is written, and a hint says so. */
export async function state<Result extends object>(
  context: Context,
  decide: (reader: Reader) => Promise<Stating<Result>>,
): Promise<Stated<Result>> {
  const ledger = await context.ledger();
  const { answer, appended } = await ledger.book(async (reader) => {
    const { drafts, result, hints = [] } = await decide(reader);
    return { drafts, answer: { result, hints, differs: drafts.length > 0 } };
  }, context.dryRun);
  const { result, hints, differs } = answer;
  const nothing: Hint[] = differs ? [] : [{ code: 'nothing-to-book', facts: {} }];
  return {
    result: { ...result, bookings: appended.map(({ number }) => number) },
    outcome: outcomeOf(differs, context.dryRun),
    hints: [...nothing, ...hints],
  };
}

function outcomeOf(differs: boolean, dryRun: boolean): Outcome {
  if (!differs) return 'unchanged';
  return dryRun ? 'dry-run' : 'stated';
}

function textOf(data: StatementContents[StatementType]): string {
  return canonicalText(data as unknown as Canonical); // event data are plain JSON by their types; interfaces lack the index signature
}
