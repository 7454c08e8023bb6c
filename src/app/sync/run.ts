import { countOpenFindings } from '../finding/all.js';
import type { Context } from '../context.js';
import type { Progress } from './fetch.js';
import { synchronise, type Synchronised } from './synchronise.js';

/** What `sync` came to, and how much needs a person now. */
export interface SyncRun extends Synchronised {
  /** How many findings are open, whenever they came up. */
  readonly findings: number;
}

/** Exchanges with the shared folder, and counts what needs a person. Refuses as `openShare` does. */
export async function runSync(context: Context, progress: Progress): Promise<SyncRun> {
  const exchanged = await synchronise(context, progress);
  const ledger = await context.ledger();
  const findings = await ledger.read((reader) => countOpenFindings(reader, context.place.now()));
  return { ...exchanged, findings };
}
