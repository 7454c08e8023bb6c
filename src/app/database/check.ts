import { verify, type VerifiedJournal } from '../journal/verify.js';
import type { Context } from '../context.js';

/** The check of the journal, and what SQLite's own check of the file finds. */
export interface CheckedDatabase extends VerifiedJournal {
  readonly path: string;
  readonly fileProblems: readonly string[];
}

/** SQLite's integrity check, then the journal and the tables. Changes nothing. */
export async function checkDatabase(
  context: Context,
  progress?: (done: number, total: number) => void,
): Promise<CheckedDatabase> {
  const ledger = await context.ledger();
  const { databaseProblems } = await import('#src/store/sqlite/check.js');
  const fileProblems = databaseProblems(ledger.sqlite);
  const verified = await verify(context, progress);
  return {
    path: context.place.path,
    fileProblems,
    ...verified,
    ok: verified.ok && fileProblems.length === 0,
  };
}
