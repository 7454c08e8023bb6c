import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import { inspectCopy } from '#src/store/backup/inspect.js';
import { createDatabase } from '#src/store/sqlite/open.js';
import { migrate } from '#src/store/sqlite/migrate.js';
import { migrations } from '#src/store/sqlite/migrations/all.js';
import { payment } from '../../support/drafts.js';
import { newLedger } from '../../support/ledgers.js';
import { afterTest, temporaryFolder } from '../../support/temporary.js';

/** How many migrations there are today. */
const now = migrations.length;
const nextSteps = [...migrations, "create table extra (x text) strict; insert into extra values ('neu')"];

/** A database of today's schema, with something in it. */
function today(): { path: string; sqlite: Database } {
  const path = join(temporaryFolder(), 'llq.sqlite');
  const sqlite = createDatabase(path);
  afterTest(() => sqlite.close());
  sqlite.exec("insert into local values ('ledger', 'ledger-0')");
  return { path, sqlite };
}

function version(sqlite: Database): unknown {
  return sqlite.pragma('user_version', { simple: true });
}

function copiesOf(path: string): string[] {
  return readdirSync(dirname(path)).filter((name) => !/sqlite(?:-wal|-shm)?$/.test(name));
}

describe('migrations', () => {
  it('are not needed where the schema is that of the program', () => {
    const { path, sqlite } = today();
    migrate(sqlite, path);
    expect(version(sqlite)).toBe(migrations.length);
    expect(copiesOf(path)).toEqual([]);
  });

  it('take the steps that are missing, after a copy was laid beside the file', () => {
    const { path, sqlite } = today();
    migrate(sqlite, path, nextSteps);
    expect(version(sqlite)).toBe(nextSteps.length);
    expect(sqlite.prepare('select x from extra').all()).toEqual([{ x: 'neu' }]);
    expect(copiesOf(path)).toEqual([`llq.sqlite.schema-${now}.1.backup`]);
    const copy = new Sqlite(`${path}.schema-${now}.1.backup`, { readonly: true });
    afterTest(() => copy.close());
    expect(version(copy)).toBe(now);
    expect(copy.prepare('select value from local').all()).toEqual([{ value: 'ledger-0' }]);
  });

  it('overwrite no copy that an earlier try has left', () => {
    const { path, sqlite } = today();
    writeFileSync(`${path}.schema-${now}.1.backup`, 'earlier');
    migrate(sqlite, path, nextSteps);
    expect(copiesOf(path)).toEqual([
      `llq.sqlite.schema-${now}.1.backup`,
      `llq.sqlite.schema-${now}.2.backup`,
    ]);
  });

  it('are taken all or none', () => {
    const { path, sqlite } = today();
    const broken = [...nextSteps, 'create table extra (y text) strict'];
    expect(() => migrate(sqlite, path, broken)).toThrow('already exists');
    expect(version(sqlite)).toBe(now);
    expect(sqlite.prepare("select count(*) as n from sqlite_schema where name = 'extra'").get()).toEqual({
      n: 0,
    });
    migrate(sqlite, path, nextSteps);
    expect(version(sqlite)).toBe(now + 1);
  });

  it('are taken once by two programs at once, and never back', () => {
    const { path, sqlite } = today();
    const other = new Sqlite(path);
    afterTest(() => other.close());
    migrate(other, path, nextSteps);
    migrate(sqlite, path, nextSteps);
    expect(version(sqlite)).toBe(now + 1);
    expect(copiesOf(path)).toHaveLength(1);
  });

  it('refuse a file that a newer program made', () => {
    const { path, sqlite } = today();
    migrate(sqlite, path, nextSteps);
    expect(() => migrate(sqlite, path)).toThrow(
      expect.objectContaining({ code: 'newer-schema', facts: { path, schema: now + 1, known: now } }),
    );
    expect(version(sqlite)).toBe(now + 1);
  });

  it('leave no copy beside a backup that is looked through', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    const copy = join(temporaryFolder(), 'copy.sqlite');
    ledger.sqlite.prepare('vacuum into ?').run(copy);
    await inspectCopy(copy, copy);
    expect(readdirSync(dirname(copy))).toEqual(['copy.sqlite']);
    expect(existsSync(`${copy}.schema-${now}.1.backup`)).toBe(false);
  });
});
