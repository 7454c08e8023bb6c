import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { refuse } from '#src/domain/refusal.js';
import { flush, takeName } from '../files.js';
import { migrations } from './migrations/all.js';
import { applicationId, readNumber } from './pragmas.js';

/**
 * Brings a database to the schema of this program, in one transaction; before that, a copy of it as it was is laid
 * beside it. Refuses what is no ledger (`not-a-ledger`) and what a newer program made (`newer-schema`).
 */
export function migrate(sqlite: Database, path: string, steps: readonly string[] = migrations): void {
  if (isUpToDate(sqlite, path, steps)) return;
  keepCopy(sqlite, path);
  applySteps(sqlite, steps);
}

/** As `migrate`, for a database that is itself a copy: no other is made of it. */
export function migrateCopy(sqlite: Database, path: string): void {
  if (!isUpToDate(sqlite, path, migrations)) applySteps(sqlite, migrations);
}

/** Makes the tables of a new database. */
export function createSchema(sqlite: Database): void {
  sqlite.pragma(`application_id = ${applicationId}`);
  applySteps(sqlite, migrations);
}

function isUpToDate(sqlite: Database, path: string, steps: readonly string[]): boolean {
  if (readNumber(sqlite, 'application_id') !== applicationId) refuse('not-a-ledger', { path });
  const schema = readNumber(sqlite, 'user_version');
  if (schema > steps.length) refuse('newer-schema', { path, schema, known: steps.length });
  return schema === steps.length;
}

/** Another program may have migrated between our look and our lock: the version is read again inside. */
function applySteps(sqlite: Database, steps: readonly string[]): void {
  const apply = sqlite.transaction(() => {
    const missing = steps.slice(readNumber(sqlite, 'user_version'));
    for (const step of missing) sqlite.exec(step);
    if (missing.length > 0) sqlite.pragma(`user_version = ${steps.length}`);
  });
  apply.immediate();
}

/** `vacuum into` does not wait for the disk, so the copy is flushed; it takes the first name that is free. */
function keepCopy(sqlite: Database, path: string): void {
  const name = `${path}.schema-${readNumber(sqlite, 'user_version')}`;
  const beside = `${name}.${process.pid}.tmp`;
  try {
    rmSync(beside, { force: true });
    sqlite.prepare('vacuum into ?').run(beside);
    flush(beside);
    let copies = 1;
    while (!takeName(beside, `${name}.${copies}.backup`)) copies += 1;
  } finally {
    rmSync(beside, { force: true });
  }
}
