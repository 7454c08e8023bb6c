import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { identityFile, writeIdentity } from '#src/store/identity/identity.js';
import type { Ledger } from '#src/store/ledger.js';
import { verifyJournal } from '#src/store/verify.js';
import { payment } from '../../support/drafts.js';
import { book, digestOf, eventsOf, ledgerName, newLedger, openLedger } from '../../support/ledgers.js';
import { temporaryFolder } from '../../support/temporary.js';

/** Takes a copy of the file as it stands, and says how to put it back by hand. */
function copyByHand(ledger: Ledger): () => Promise<Ledger> {
  const copy = join(temporaryFolder(), 'copy.sqlite');
  ledger.sqlite.prepare('vacuum into ?').run(copy);
  return () => {
    ledger.close();
    for (const suffix of ['-wal', '-shm']) rmSync(`${ledger.place.path}${suffix}`, { force: true });
    copyFileSync(copy, ledger.place.path);
    return openLedger(ledger.place);
  };
}

async function numbersOf(ledger: Ledger, ...amounts: readonly number[]): Promise<string[]> {
  return (await book(ledger, ...amounts.map((amount) => payment(amount)))).map(({ number }) => number);
}

describe('a database without its identity', () => {
  it('can be read, and is not written to', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    rmSync(ledger.identityFile.path);
    expect(await eventsOf(ledger)).toHaveLength(1);
    const before = await digestOf(ledger);
    await expect(book(ledger, payment(2))).rejects.toMatchObject({
      code: 'identity-missing',
      facts: { path: ledger.place.path, stateFolder: ledger.place.stateFolder },
    });
    expect(await digestOf(ledger)).toBe(before);
  });

  it('is not written to under the identity of another replica', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    writeIdentity(ledger.identityFile, ledgerName, { replica: 'replica-x', incarnation: 1, sequence: 0 });
    await expect(book(ledger, payment(2))).rejects.toMatchObject({ code: 'identity-missing' });
  });

  it('is not written to under the identity of another ledger', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    writeFileSync(
      identityFile(ledger.place.stateFolder, 'ledger-1').path,
      readFileSync(ledger.identityFile.path),
    );
    rmSync(ledger.identityFile.path);
    await expect(book(ledger, payment(2))).rejects.toMatchObject({ code: 'identity-missing' });
  });

  it('decides on a dry run all the same', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    rmSync(ledger.identityFile.path);
    const booked = await ledger.book(() => Promise.resolve({ drafts: [payment(2)], answer: 'yes' }), true);
    expect(booked.answer).toBe('yes');
  });

  it('writes nothing where the mark could not be written after it', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    const asUser = process.getuid?.() !== 0; // root may write everything
    if (!asUser) return;
    writeFileSync(ledger.identityFile.path, readFileSync(ledger.identityFile.path), { mode: 0o400 });
    await expect(book(ledger, payment(2))).rejects.toMatchObject({ code: 'not-writable' });
    expect(await eventsOf(ledger)).toHaveLength(1);
  });
});

describe('a copy of the file that was put back by hand', () => {
  it('goes on in a new incarnation, says so once, and gives no number twice', async () => {
    let told = 0;
    const original = await newLedger({ onCopyPutBack: () => (told += 1), drafts: [payment(1)] });
    const putBack = copyByHand(original);
    const lost = await numbersOf(original, 2, 3);
    const ledger = await putBack();
    expect(told).toBe(0);
    const after = [...(await numbersOf(ledger, 4)), ...(await numbersOf(ledger, 5))];
    expect(told).toBe(1);
    expect(lost).toEqual(['28C-2', '28C-3']);
    expect(after).toEqual(['WV4-1', 'WV4-2']);
    expect((await ledger.read((reader) => verifyJournal(reader, ledgerName))).problems).toEqual([]);
  });

  it('gives no number twice, however often copies are put back', async () => {
    let ledger = await newLedger();
    const given: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      given.push(...(await numbersOf(ledger, 1)));
      const putBack = copyByHand(ledger);
      given.push(...(await numbersOf(ledger, 2, 3)));
      ledger = await putBack();
    }
    expect(new Set(given).size).toBe(12);
  });

  it('that is not behind goes on as if nothing had happened', async () => {
    let told = 0;
    const original = await newLedger({ onCopyPutBack: () => (told += 1), drafts: [payment(1)] });
    const ledger = await copyByHand(original)();
    expect(await numbersOf(ledger, 2)).toEqual(['28C-2']);
    expect(told).toBe(0);
  });

  it('is not told of where the booking was refused', async () => {
    let told = 0;
    const original = await newLedger({ onCopyPutBack: () => (told += 1), drafts: [payment(1)] });
    const putBack = copyByHand(original);
    await numbersOf(original, 2);
    const ledger = await putBack();
    ledger.sqlite.exec("create trigger no before insert on line begin select raise(abort, 'no'); end");
    await expect(numbersOf(ledger, 3)).rejects.toMatchObject({ message: 'no' });
    expect(told).toBe(0);
  });

  it('uses the write-ahead log again', async () => {
    const ledger = await copyByHand(await newLedger())();
    expect(ledger.sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
  });
});

describe('a mark that was not written after a commit', () => {
  it('is made good by the next', async () => {
    const ledger = await newLedger();
    const before = readFileSync(ledger.identityFile.path);
    await numbersOf(ledger, 1, 2);
    writeFileSync(ledger.identityFile.path, before);
    expect(await numbersOf(ledger, 3)).toEqual(['28C-3']);
    expect(readFileSync(ledger.identityFile.path, 'utf8')).toContain('"sequence":3');
  });

  it('is not lost either when the marks are written anew as one', async () => {
    const ledger = await newLedger();
    const long = '\n{"incarnation":1,"sequence":0}'.repeat(400);
    const before = readFileSync(ledger.identityFile.path, 'utf8') + long;
    await numbersOf(ledger, 1, 2);
    writeFileSync(ledger.identityFile.path, before);
    ledger.sqlite.exec("create trigger no before insert on line begin select raise(abort, 'no'); end");
    await expect(numbersOf(ledger, 3)).rejects.toMatchObject({ message: 'no' });
    expect(readFileSync(ledger.identityFile.path, 'utf8')).toBe(
      '{"format":1,"ledger":"ledger-0","replica":"replica-0"}\n{"incarnation":1,"sequence":2}',
    );
  });
});
