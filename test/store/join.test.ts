import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { joinLedger } from '#src/store/join.js';
import type { Ledger } from '#src/store/ledger.js';
import { receive } from '#src/store/receive.js';
import { databaseProblems } from '#src/store/sqlite/check.js';
import { payment } from '../support/drafts.js';
import { book, digestOf, eventsOf, ledgerName, newLedger, openLedger, placeIn } from '../support/ledgers.js';
import { temporaryFolder } from '../support/temporary.js';

const keys = { publicKey: 'a'.repeat(64), privateKey: 'b'.repeat(64) };
const names = { ledger: ledgerName, replica: 'replica-1', keys };

async function founded(): Promise<Ledger> {
  const founder = await newLedger();
  await book(founder, ...Array.from({ length: 300 }, (_, at) => payment(1 + at)));
  return founder;
}

describe('the database of a new replica', () => {
  it('is sound, has what it was filled with, and waits for the disk from then on', async () => {
    const founder = await founded();
    const events = await eventsOf(founder);
    const place = placeIn(temporaryFolder());
    await joinLedger(place, names, async (made) => {
      await made.write((writer) => receive(writer, events.slice(0, 100)));
      await made.write((writer) => receive(writer, events.slice(100)));
    });
    const joined = await openLedger(place);
    expect(databaseProblems(joined.sqlite)).toEqual([]);
    expect(await digestOf(joined)).toBe(await digestOf(founder));
    const pragmas = ['journal_mode', 'synchronous'];
    expect(pragmas.map((pragma) => joined.sqlite.pragma(pragma, { simple: true }))).toEqual(['wal', 2]);
  });

  it('is filled without a log beside it', async () => {
    const place = placeIn(temporaryFolder());
    const mode = await joinLedger(place, names, ({ sqlite }) =>
      Promise.resolve(sqlite.pragma('journal_mode', { simple: true })),
    );
    expect(mode).toBe('off');
  });

  it('does not come to be where its filling fails in the midst of writing', async () => {
    const events = await eventsOf(await founded());
    const place = placeIn(temporaryFolder());
    const failing = joinLedger(place, names, async (made) => {
      await made.write((writer) => receive(writer, events.slice(0, 100)));
      await made.write(async (writer) => {
        await receive(writer, events.slice(100));
        throw new Error('the drive is gone');
      });
    });
    await expect(failing).rejects.toThrow('the drive is gone');
    expect(readdirSync(dirname(place.path))).toEqual([]);
  });
});
