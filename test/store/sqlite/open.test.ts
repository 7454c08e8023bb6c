import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import { Ledger } from '#src/store/ledger.js';
import { createDatabase } from '#src/store/sqlite/open.js';
import { payment } from '../../support/drafts.js';
import { newLedger, openLedger, placeIn } from '../../support/ledgers.js';
import { temporaryFolder } from '../../support/temporary.js';

describe('opening', () => {
  it('makes no database where there is none', async () => {
    const place = placeIn(temporaryFolder());
    await expect(Ledger.open(place)).rejects.toMatchObject({
      code: 'no-ledger',
      facts: { path: place.path },
    });
    expect(existsSync(place.path)).toBe(false);
  });

  it.each([
    ['a text', 'Kein Journal, aber ein langer Text. '.repeat(50)],
    ['an empty file', ''],
    ['a short file', 'SQLite'],
  ])('refuses %s and leaves it as it is', async (_, content) => {
    const place = placeIn(temporaryFolder());
    writeFileSync(place.path, content);
    await expect(Ledger.open(place)).rejects.toMatchObject({
      code: 'not-a-ledger',
      facts: { path: place.path },
    });
    expect(readFileSync(place.path, 'utf8')).toBe(content);
  });

  it('refuses the database of another program and leaves it as it is', async () => {
    const place = placeIn(temporaryFolder());
    new Sqlite(place.path).exec('create table event (hash text)').close();
    const before = readFileSync(place.path);
    await expect(Ledger.open(place)).rejects.toMatchObject({ code: 'not-a-ledger' });
    expect(readFileSync(place.path).equals(before)).toBe(true);
  });

  it.each([
    ['no names', ''],
    ['one name', "insert into local values ('ledger', 'ledger-0')"],
    ['a name that leads elsewhere', "insert into local values ('ledger', '../x'), ('replica', 'r')"],
  ])('refuses a database of ours with %s', async (_, statement) => {
    const place = placeIn(temporaryFolder());
    createDatabase(place.path).exec(statement).close();
    await expect(Ledger.open(place)).rejects.toMatchObject({ code: 'not-a-ledger' });
  });

  it('says that a folder cannot be opened', async () => {
    const place = placeIn(temporaryFolder());
    mkdirSync(place.path);
    await expect(Ledger.open(place)).rejects.toMatchObject({ code: 'database-not-opened' });
  });

  it('refuses a place where databases lose data, though there is one', async () => {
    const ledger = await newLedger();
    mkdirSync(join(ledger.place.path, '..', '.stfolder'));
    await expect(Ledger.open(ledger.place)).rejects.toMatchObject({
      code: 'ledger-in-synced-folder',
      facts: { service: 'Syncthing' },
    });
  });

  it('lets one write while another reads, which sees one state from its first question on', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    const other = await openLedger(ledger.place);
    const seen = await ledger.read(async (reader) => {
      await reader.selectFrom('event').selectAll().execute();
      await other.write(async (writer) => writer.deleteFrom('line').execute());
      return reader.selectFrom('line').selectAll().execute();
    });
    expect(seen).toHaveLength(1);
  });
});
