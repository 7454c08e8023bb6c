import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import { projectionDigest } from '#src/store/digest.js';
import { rebuildProjections } from '#src/store/rebuild.js';
import { connect } from '#src/store/sqlite/connection.js';
import { migrations } from '#src/store/sqlite/migrations/all.js';
import { openDatabase } from '#src/store/sqlite/open.js';
import { inWriteTransaction } from '#src/store/sqlite/transaction.js';
import { verifyJournal } from '#src/store/verify.js';
import { afterTest, temporaryFolder } from '../../support/temporary.js';

/** A ledger that was written by the commands of the release with the first schema: 18 events of everyday work. */
function firstSchema(): string {
  const path = join(temporaryFolder(), 'llq.sqlite');
  const sqlite = new Sqlite(path);
  sqlite.exec(readFileSync(join('fixtures', 'ledgers', 'schema-1.sql'), 'utf8'));
  sqlite.close();
  return path;
}

function opened(open: () => Database): Database {
  const sqlite = open();
  afterTest(() => sqlite.close());
  return sqlite;
}

const eventsIn = (sqlite: Database): unknown[] =>
  sqlite.prepare('select * from event order by position').all();

describe('a ledger of the first schema', () => {
  it('is brought to that of today with its events, and a copy is kept as it was', () => {
    const path = firstSchema();
    const sqlite = opened(() => openDatabase(path));
    expect(sqlite.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(sqlite.prepare('select count(*) as rows from origin').get()).toEqual({ rows: 0 });
    const copyPath = `${path}.schema-1.1.backup`;
    const copy = opened(() => new Sqlite(copyPath, { readonly: true }));
    expect(copy.pragma('user_version', { simple: true })).toBe(1);
    expect(eventsIn(copy)).toHaveLength(18);
    expect(eventsIn(sqlite)).toEqual(eventsIn(copy));
  });

  it('has the tables that a rebuild makes, and a sound journal', async () => {
    const db = connect(opened(() => openDatabase(firstSchema())));
    await inWriteTransaction(db, async (writer) => {
      const digest = await projectionDigest(writer);
      const { ledger } = JSON.parse(
        (await writer.selectFrom('event').select('bytes').executeTakeFirstOrThrow()).bytes,
      ) as { ledger: string };
      expect(await verifyJournal(writer, ledger)).toMatchObject({ events: 18, digest, problems: [] });
      await rebuildProjections(writer);
      expect(await projectionDigest(writer)).toBe(digest);
    });
  });

  it('is migrated once', () => {
    const path = firstSchema();
    for (const _ of [1, 2]) openDatabase(path).close();
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.backup'))).toEqual([
      'llq.sqlite.schema-1.1.backup',
    ]);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});
