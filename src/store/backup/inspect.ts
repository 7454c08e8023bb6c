import { Damage, isDamage } from '#src/domain/damage.js';
import type { LocalFacts } from '../local.js';
import { databaseProblems, openCopy } from '../sqlite/check.js';
import { connect } from '../sqlite/connection.js';
import { explainOpening } from '../sqlite/errors.js';
import { migrateCopy } from '../sqlite/migrate.js';
import { inReadTransaction } from '../sqlite/transaction.js';
import { localUpToDate } from '../up-to-date.js';
import { verifyJournal, type Verification } from '../verify.js';

/** What a copy of a ledger holds. */
export interface Inspection extends Verification, LocalFacts {}

/**
 * Looks through a copy of a ledger: SQLite's own check, then the journal and the tables made from it.
 * @param named the path under which the user knows it
 * @throws Damage `backup-damaged` where anything is wrong; a refusal where it is no ledger or too new
 */
export async function inspectCopy(path: string, named: string): Promise<Inspection> {
  try {
    const sqlite = openCopy(path);
    try {
      migrateCopy(sqlite, named);
      refuseDamage(named, databaseProblems(sqlite));
      const db = connect(sqlite);
      const local = await localUpToDate(db, named);
      const verified = await inReadTransaction(db, (reader) => verifyJournal(reader, local.ledger));
      const inspection = { ...local, ...verified };
      refuseDamage(
        named,
        inspection.problems.map(({ code, number }) => [code, number ?? ''].join(' ').trim()),
      );
      return inspection;
    } finally {
      sqlite.close();
    }
  } catch (error) {
    throw asBackupDamage(explainOpening(error, named), named);
  }
}

function refuseDamage(path: string, findings: readonly string[]): void {
  if (findings.length > 0)
    throw new Damage('backup-damaged', { path, details: findings.slice(0, 5).join('; ') });
}

/** What is a damaged database elsewhere is a damaged backup here. */
function asBackupDamage(error: unknown, path: string): unknown {
  if (!isDamage(error, 'database-damaged')) return error;
  return new Damage('backup-damaged', { path, details: error.facts.details }, { cause: error });
}
