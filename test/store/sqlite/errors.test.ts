import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Ledger } from '#src/store/ledger.js';
import { explainSqliteError } from '#src/store/sqlite/errors.js';
import { area, payment } from '../../support/drafts.js';
import { book, digestOf, eventsOf, newLedger, openLedger } from '../../support/ledgers.js';

/** What booking fails with. Makes sure that nothing has changed, and that the ledger can be written afterwards. */
async function failure(ledger: Ledger, repair: () => void): Promise<unknown> {
  const [digest, events] = [await digestOf(ledger), await eventsOf(ledger)];
  const mark = readFileSync(ledger.identityFile.path, 'utf8');
  const drafts = Array.from({ length: 50 }, (_, at) => payment(at + 1));
  const error: unknown = await book(ledger, ...drafts).catch((reason: unknown) => reason);
  repair();
  expect(await digestOf(ledger)).toBe(digest);
  expect(await eventsOf(ledger)).toEqual(events);
  expect(readFileSync(ledger.identityFile.path, 'utf8')).toBe(mark);
  expect((await book(ledger, payment(1)))[0]?.number).toBe('28C-3');
  return error;
}

function ledgerOfTwo(): Promise<Ledger> {
  return newLedger({ drafts: [area('a'), payment(1)] });
}

describe('a ledger that cannot be written', () => {
  it('because another program writes: says who, and what with', async () => {
    const ledger = await ledgerOfTwo();
    const other = await openLedger({ ...ledger.place, actor: 'schmidt', command: 'import run' });
    const blocked = await other.write(() => failureWhileLocked(ledger));
    expect(blocked).toMatchObject({
      code: 'database-locked',
      facts: {
        path: ledger.place.path,
        by: { actor: 'schmidt', command: 'import run', since: '2027-03-15T09:30:00.000Z' },
      },
    });
    expect((await book(ledger, payment(2)))[0]?.number).toBe('28C-3');
  });

  it('because a program that says nothing of itself holds the lock', async () => {
    const ledger = await ledgerOfTwo();
    const other = await openLedger(ledger.place);
    other.sqlite.exec('begin immediate');
    expect(await failure(ledger, () => other.sqlite.exec('rollback'))).toMatchObject({
      code: 'database-locked',
      facts: { by: null },
    });
  });

  it('because of a lock, and names nobody who is long gone', async () => {
    const ledger = await ledgerOfTwo();
    const other = await openLedger(ledger.place);
    other.sqlite.exec('begin immediate');
    const gone = { actor: 'schmidt', command: 'import run', since: '2027-03-15T09:30:00Z', pid: 2 ** 30 };
    writeFileSync(`${ledger.place.path}-writer`, JSON.stringify(gone));
    expect(await failure(ledger, () => other.sqlite.exec('rollback'))).toMatchObject({ facts: { by: null } });
  });

  it('because it may not be', async () => {
    const ledger = await ledgerOfTwo();
    ledger.sqlite.pragma('query_only = ON');
    expect(await failure(ledger, () => ledger.sqlite.pragma('query_only = OFF'))).toMatchObject({
      code: 'database-read-only',
      facts: { path: ledger.place.path },
    });
  });

  it('because the disk is full', async () => {
    const ledger = await ledgerOfTwo();
    ledger.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    ledger.sqlite.pragma('max_page_count = 1');
    const error = await failure(ledger, () => ledger.sqlite.pragma('max_page_count = 4294967294'));
    expect(error).toMatchObject({ code: 'database-full', facts: { path: ledger.place.path } });
  });
});

/** Tries to book while another connection of this process holds the lock. */
async function failureWhileLocked(ledger: Ledger): Promise<unknown> {
  return book(ledger, payment(2)).catch((reason: unknown) => reason);
}

describe('a database whose pages were overwritten', () => {
  it('is damage, and is left as it is', async () => {
    const ledger = await ledgerOfTwo();
    ledger.close();
    const bytes = readFileSync(ledger.place.path);
    bytes.fill(0xff, 4096, 4096 * 8);
    writeFileSync(ledger.place.path, bytes);
    const opened = openLedger(ledger.place).then((again) => eventsOf(again));
    await expect(opened).rejects.toMatchObject({
      name: 'Damage',
      code: 'database-damaged',
      facts: { path: ledger.place.path },
    });
    expect(readFileSync(ledger.place.path).equals(bytes)).toBe(true);
  });
});

describe('any other error', () => {
  it('comes out as it is: a bug', () => {
    const bug = new TypeError('x is undefined');
    expect(explainSqliteError(bug, 'path')).toBe(bug);
    expect(explainSqliteError('text', 'path')).toBe('text');
  });
});
