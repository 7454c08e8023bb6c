import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { backUp } from '#src/store/backup/back-up.js';
import type { Ledger } from '#src/store/ledger.js';
import { verifyJournal } from '#src/store/verify.js';
import { payment } from '../support/drafts.js';
import { book, eventsOf, ledgerName, newLedger } from '../support/ledgers.js';
import { buildProgram, runProgram, type Run } from '../support/program.js';
import { temporaryFolder } from '../support/temporary.js';

function booking(program: string, { place }: Ledger, count: number): Run {
  return runProgram(program, place.path, place.stateFolder, String(count));
}

async function problemsOf(ledger: Ledger): Promise<unknown> {
  return (await ledger.read((reader) => verifyJournal(reader, ledgerName))).problems;
}

describe('many programs at once', () => {
  it('book in one chain without gaps, each number once, and nothing is lost', async () => {
    const program = await buildProgram('book-payments');
    const ledger = await newLedger({ busyTimeout: 30_000 });
    const runs = Array.from({ length: 8 }, () => booking(program, ledger, 25));
    const printed = await Promise.all(runs.map((run) => run.output));
    const numbers = printed.flatMap((text) => text.trim().split('\n'));
    const expected = Array.from({ length: 200 }, (_, at) => `28C-${at + 1}`);
    expect(numbers.toSorted()).toEqual(expected.toSorted());
    expect((await eventsOf(ledger)).map(({ sequence }) => `28C-${sequence}`)).toEqual(expected);
    expect(await problemsOf(ledger)).toEqual([]);
  });

  it('leave a journal that can be backed up meanwhile', async () => {
    const program = await buildProgram('book-payments');
    const ledger = await newLedger({ busyTimeout: 30_000 });
    const run = booking(program, ledger, 60);
    await once(run.child.stdout ?? run.child, 'data');
    const target = join(temporaryFolder(), 'b.sqlite');
    const { events } = await backUp(ledger, target, false);
    await run.output;
    expect(events).toBeGreaterThan(0);
    expect(await eventsOf(ledger)).toHaveLength(60);
  });

  it('leave a sound journal when one is killed, and the numbers go on', async () => {
    const program = await buildProgram('book-payments');
    const ledger = await newLedger({
      busyTimeout: 30_000,
      onCopyPutBack: () => expect('told').toBe('never'),
    });
    for (let round = 0; round < 3; round += 1) {
      const run = booking(program, ledger, 100_000);
      await once(run.child.stdout ?? run.child, 'data');
      run.child.kill('SIGKILL');
      await run.output;
    }
    expect(await problemsOf(ledger)).toEqual([]);
    const before = (await eventsOf(ledger)).length;
    expect((await book(ledger, payment(1)))[0]?.number).toBe(`28C-${before + 1}`);
  });
});
