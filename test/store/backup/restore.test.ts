import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from '@jest/globals';
import { backUp } from '#src/store/backup/back-up.js';
import { restoreBackup, type RestorePlace } from '#src/store/backup/restore.js';
import { createLedger } from '#src/store/create.js';
import type { Ledger } from '#src/store/ledger.js';
import { verifyJournal } from '#src/store/verify.js';
import { payment } from '../../support/drafts.js';
import {
  book,
  digestOf,
  eventsOf,
  ledgerName,
  newLedger,
  openLedger,
  placeIn,
  rowsOf,
} from '../../support/ledgers.js';
import { temporaryFolder } from '../../support/temporary.js';

/** A ledger of one payment, with a backup of it, to which another payment was added then. */
async function withBackup(): Promise<{ ledger: Ledger; backup: string }> {
  const ledger = await newLedger({ drafts: [payment(100)] });
  const backup = join(temporaryFolder(), 'Sicherung.sqlite');
  await backUp(ledger, backup, false);
  await book(ledger, payment(200));
  return { ledger, backup };
}

function toPlace({ path, stateFolder }: { path: string; stateFolder: string }): RestorePlace {
  const newKeys = { publicKey: '00'.repeat(32), privateKey: '11'.repeat(32) };
  return { path, stateFolder, newReplica: 'replica-new', newKeys, asideSuffix: '.before' };
}

/** All files in the folder of a database. */
function filesBeside(path: string): string[] {
  return readdirSync(join(path, '..')).filter((name) => name.startsWith(basename(path)));
}

describe('restoring', () => {
  it('puts the backup in place, keeps what was there, and begins a new incarnation', async () => {
    const { ledger, backup } = await withBackup();
    ledger.close();
    const { path } = ledger.place;
    const restored = await restoreBackup(backup, toPlace(ledger.place), true);
    expect(restored).toMatchObject({ path, events: 1, incarnation: 2, keptAs: `${path}.before` });
    expect(filesBeside(path)).toEqual(['llq.sqlite', 'llq.sqlite.before']);

    const now = await openLedger(ledger.place);
    expect(await digestOf(now)).toBe(restored.digest);
    expect((await book(now, payment(300)))[0]?.number).toBe('WV4-1');
    expect((await now.read((reader) => verifyJournal(reader, ledgerName))).problems).toEqual([]);
    expect(await eventsOf(await openLedger({ ...ledger.place, path: `${path}.before` }))).toHaveLength(2);
  });

  it('begins a new incarnation each time, also when nothing was written in between, and tells of no copy', async () => {
    const { ledger, backup } = await withBackup();
    ledger.close();
    let told = 0;
    const place = { ...ledger.place, onCopyPutBack: () => (told += 1) };
    const first = await restoreBackup(backup, toPlace(place), true);
    const second = await restoreBackup(backup, toPlace(place), true);
    expect([first.incarnation, second.incarnation]).toEqual([2, 3]);
    expect([first.keptAs, second.keptAs]).toEqual([`${place.path}.before`, `${place.path}.before-2`]);
    const [appended] = await book(await openLedger(place), payment(1));
    expect(appended?.number).toMatch(/-1$/);
    expect(told).toBe(0);
  });

  it('refuses to replace a ledger unless it is told to', async () => {
    const { ledger, backup } = await withBackup();
    await expect(restoreBackup(backup, toPlace(ledger.place), false)).rejects.toMatchObject({
      code: 'ledger-exists',
    });
    expect(await eventsOf(ledger)).toHaveLength(2);
    expect((await book(ledger, payment(3)))[0]?.number).toBe('28C-3');
  });

  it('makes a computer that is new to the ledger a replica of its own', async () => {
    const { backup } = await withBackup();
    const place = placeIn(join(temporaryFolder(), 'anderer', 'Rechner'));
    expect(await restoreBackup(backup, toPlace(place), false)).toMatchObject({
      events: 1,
      incarnation: 1,
      keptAs: null,
    });
    const ledger = await openLedger(place);
    expect(ledger.local).toEqual({ ledger: ledgerName, replica: 'replica-new' });
    expect(rowsOf(ledger, 'replica_key')).toEqual([{ replica: 'replica-new', public_key: '00'.repeat(32) }]);
    await book(ledger, payment(2));
    expect(
      (await eventsOf(ledger)).map(({ replica, sequence, lamport, prev }) => [
        replica,
        sequence,
        lamport,
        prev,
      ]),
    ).toMatchObject([
      ['replica-0', 1, 1, null],
      ['replica-new', 1, 2, null],
    ]);
    expect((await ledger.read((reader) => verifyJournal(reader, ledgerName))).problems).toEqual([]);
  });

  it('of a colleague’s backup makes this computer a replica of its own, for the key of its old name is gone', async () => {
    const { backup } = await withBackup();
    const place = placeIn(temporaryFolder());
    await createLedger(place, { ledger: ledgerName, replica: 'replica-mine' }, []);
    const restored = await restoreBackup(backup, toPlace(place), true);
    expect(restored.incarnation).toBe(1);
    const ledger = await openLedger(place);
    await book(ledger, payment(1));
    expect((await eventsOf(ledger)).at(-1)).toMatchObject({
      replica: 'replica-new',
      incarnation: 1,
      sequence: 1,
    });
  });

  it('goes beyond every incarnation that the backup knows of', async () => {
    const { ledger, backup } = await withBackup();
    ledger.close();
    await restoreBackup(backup, toPlace(ledger.place), true);
    const second = await openLedger(ledger.place);
    await book(second, payment(5));
    const later = join(temporaryFolder(), 'later.sqlite');
    await backUp(second, later, false);
    second.close();
    writeFileSync(
      second.identityFile.path,
      '{"format":1,"ledger":"ledger-0","replica":"replica-0"}\n{"incarnation":1,"sequence":2}',
    );
    expect((await restoreBackup(later, toPlace(ledger.place), true)).incarnation).toBe(3);
  });

  it('takes a ledger that was not closed with the log beside it', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    await book(ledger, payment(2));
    const source = join(temporaryFolder(), 'copied.sqlite');
    for (const suffix of ['', '-wal']) copyFileSync(`${ledger.place.path}${suffix}`, `${source}${suffix}`);
    const place = placeIn(temporaryFolder());
    expect(await restoreBackup(source, toPlace(place), false)).toMatchObject({ events: 2 });
  });

  it('takes a backup that may not be written to', async () => {
    const { backup } = await withBackup();
    chmodSync(backup, 0o444);
    const place = placeIn(temporaryFolder());
    await restoreBackup(backup, toPlace(place), false);
    await book(await openLedger(place), payment(1));
  });
});

/** Tries to put `source` in the place of a ledger that is there, and makes sure that nothing has changed. */
async function refused(source: string): Promise<unknown> {
  const ledger = await newLedger({ drafts: [payment(1)] });
  const identity = readFileSync(ledger.identityFile.path, 'utf8');
  const error: unknown = await restoreBackup(source, toPlace(ledger.place), true).catch(
    (reason: unknown) => reason,
  );
  expect((await book(ledger, payment(2)))[0]?.number).toBe('28C-2');
  expect(readFileSync(ledger.identityFile.path, 'utf8')).toBe(`${identity}\n{"incarnation":1,"sequence":2}`);
  expect(filesBeside(ledger.place.path)).toEqual(['llq.sqlite', 'llq.sqlite-shm', 'llq.sqlite-wal']);
  return error;
}

describe('what is no whole backup', () => {
  it('is refused where there is no such file', async () => {
    const folder = temporaryFolder();
    expect(await refused(join(folder, 'x'))).toMatchObject({
      code: 'file-missing',
      facts: { path: join(folder, 'x') },
    });
    expect(await refused(folder)).toMatchObject({ code: 'file-missing' });
  });

  it('is refused where it is something else', async () => {
    const folder = temporaryFolder();
    const [text, foreign] = [join(folder, 'text'), join(folder, 'foreign')];
    writeFileSync(text, 'Kein Journal, aber ein langer Text. '.repeat(50));
    new Sqlite(foreign).exec('create table t (x)').close();
    expect(await refused(text)).toMatchObject({ code: 'not-a-ledger', facts: { path: text } });
    expect(await refused(foreign)).toMatchObject({ code: 'not-a-ledger', facts: { path: foreign } });
  });

  it('is told as damage where the file was cut off', async () => {
    const { backup } = await withBackup();
    truncateSync(backup, 8192);
    expect(await refused(backup)).toMatchObject({ code: 'backup-damaged', facts: { path: backup } });
  });

  it('is told as damage where pages were overwritten', async () => {
    const { backup } = await withBackup();
    const bytes = readFileSync(backup);
    bytes.fill(0xff, 4096 * 2, 4096 * 6);
    writeFileSync(backup, bytes);
    expect(await refused(backup)).toMatchObject({ code: 'backup-damaged' });
  });

  it('is told as damage where an event was changed, with its number', async () => {
    const { backup } = await withBackup();
    const sqlite = new Sqlite(backup);
    sqlite.exec("drop trigger event_is_never_changed; update event set bytes = replace(bytes, '10', '99')");
    sqlite.close();
    expect(await refused(backup)).toMatchObject({
      code: 'backup-damaged',
      facts: { details: expect.stringContaining('hash-differs 28C-1') },
    });
  });

  it('is refused at a place where databases lose data', async () => {
    const { backup } = await withBackup();
    const folder = join(temporaryFolder(), 'Dropbox');
    mkdirSync(folder);
    await expect(restoreBackup(backup, toPlace(placeIn(folder)), false)).rejects.toMatchObject({
      code: 'ledger-in-synced-folder',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what was in the place before', () => {
  it('is kept with its log, so that nothing of it is lost or mixed with the backup', async () => {
    const { ledger, backup } = await withBackup();
    const { path } = ledger.place;
    await restoreBackup(backup, toPlace(ledger.place), true); // the ledger is still open, as after a crash
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(existsSync(`${path}.before-wal`)).toBe(true);
    expect(rowsOf(await openLedger(ledger.place), 'disbursement')).toHaveLength(1);
    expect(
      rowsOf(await openLedger({ ...ledger.place, path: `${path}.before` }), 'disbursement'),
    ).toHaveLength(2);
  });

  it('is kept where it is no database at all', async () => {
    const { backup } = await withBackup();
    const place = placeIn(temporaryFolder());
    writeFileSync(place.path, 'rubbish');
    const { keptAs } = await restoreBackup(backup, toPlace(place), true);
    expect(readFileSync(keptAs ?? '', 'utf8')).toBe('rubbish');
  });
});
