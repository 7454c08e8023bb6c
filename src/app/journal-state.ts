import { journalState } from '#src/store/queries/state.js';
import type { Context } from './context.js';

/** The state of the journal in short, as reports and workbooks print it. */
export async function stateOfJournal(context: Context): Promise<string> {
  const ledger = await context.ledger();
  return ledger.read(journalState);
}
