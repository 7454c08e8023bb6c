import { markOfState } from '#src/store/state/mark.js';
import type { Context } from '../../context.js';

/** The mark of the journal as it is now: what was made of it before and after is of one state where it is the same. */
export async function presentMark(context: Context): Promise<string> {
  const ledger = await context.ledger();
  return ledger.read(markOfState);
}
