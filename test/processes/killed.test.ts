import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { newProcessDesk, type ProcessDesk } from '../support/processes/desk.js';
import { answerOf, bookingPhases, killMany } from '../support/processes/killer.js';
import {
  deskWithAllocation,
  deskWithMoney,
  eventsOf,
  expectSound,
  payment,
  paymentsOf,
  type Paid,
} from '../support/processes/scene.js';
import { testSeed } from '../support/random.js';

const timeLimitMs = 300_000;

// Two desks at a time: a computer has at least two processors, and they are not in each other's way.
describe(`commands that are killed (LLQ_TEST_SEED=${testSeed} repeats the moments)`, () => {
  it(
    'leave every payment that was told, and none by half',
    () => eachOnTwoDesks(payAndBeKilled, 30),
    timeLimitMs,
  );

  it(
    'leave a plan that is applied as a whole, or not at all',
    () => eachOnTwoDesks(applyAndBeKilled, 12),
    timeLimitMs,
  );

  it('leave a whole backup, or none', () => eachOnTwoDesks(backUpAndBeKilled, 4), timeLimitMs);

  it('leave a whole new database, or none', () => eachOnTwoDesks(setUpAndBeKilled, 4), timeLimitMs);
});

function eachOnTwoDesks(
  work: (seed: number, kills: number) => Promise<void>,
  kills: number,
): Promise<unknown> {
  return Promise.all([work(testSeed, kills), work(testSeed + 1, kills)]);
}

async function payAndBeKilled(seed: number, kills: number): Promise<void> {
  const desk = await deskWithMoney('500.000');
  const told: Paid[] = [];
  await killMany({
    desk,
    seed,
    kills,
    phases: bookingPhases,
    // Each to a recipient of its own, so that a payment is two events.
    argvOf: (round) => [...payment('1.000', `Beleg ${round}`, `Beispielverein ${round}`), '--json'],
    after: async (ran, round) => {
      const paid = answerOf(ran) as Paid | null; // that is what `disbursement record` answers
      if (paid !== null) told.push(paid);
      if (round % 10 === 0) await expectSound(desk);
    },
  });
  const kept = await paymentsOf(desk);
  for (const { number, reference } of told) {
    expect(kept.filter((paid) => paid.reference === reference)).toMatchObject([
      { number, amountCents: 100_000 },
    ]);
  }
  expect(new Set(kept.map(({ reference }) => reference)).size).toBe(kept.length);
  expect(await eventsOf(desk, '--type', 'recipient.stated')).toHaveLength(kept.length);
  await expectNoTraces(desk);
}

async function applyAndBeKilled(seed: number, kills: number): Promise<void> {
  const desk = await deskWithAllocation();
  const amounts = { 'small.yaml': 20_000_000, 'great.yaml': 160_000_000 };
  let applied: keyof typeof amounts = 'small.yaml';
  const other = () => (applied === 'small.yaml' ? 'great.yaml' : 'small.yaml');
  await killMany({
    desk,
    seed,
    kills,
    phases: bookingPhases,
    argvOf: () => ['allocation', 'apply', other(), '--json'],
    after: async (ran) => {
      const { allocatedCents } = await desk.json<{ allocatedCents: number }>(
        'allocation',
        'show',
        '--year',
        '2027',
      );
      const possible = answerOf(ran) === null ? [amounts[applied], amounts[other()]] : [amounts[other()]];
      expect(possible).toContain(allocatedCents);
      if (allocatedCents === amounts[other()]) applied = other();
    },
  });
  const { bookings } = await desk.json<{ bookings: string[] }>('allocation', 'apply', other());
  expect(bookings).toHaveLength(2);
  await expectNoTraces(desk);
}

async function backUpAndBeKilled(seed: number, kills: number): Promise<void> {
  const desk = await deskWithMoney('10.000');
  const target = (round: number) => join(desk.folder, `Sicherung ${round}.sqlite`);
  await killMany({
    desk,
    seed,
    kills,
    argvOf: (round) => ['database', 'backup', target(round), '--json'],
    after: async (ran, round) => {
      if (answerOf(ran) !== null) expect(existsSync(target(round))).toBe(true);
      if (existsSync(target(round))) await newProcessDesk().json('database', 'restore', target(round));
    },
  });
  await desk.json('database', 'backup', target(-1));
  await expectSound(desk);
}

async function setUpAndBeKilled(seed: number, kills: number): Promise<void> {
  const { folder } = newProcessDesk();
  const pathOf = (round: number) => join(folder, `${round}.sqlite`);
  const soundAt = (path: string) => expectSound(newProcessDesk({ folder, env: { LLQ_DB: path } }));
  await killMany({
    desk: newProcessDesk({ folder }),
    seed,
    kills,
    argvOf: (round) => ['init', '--json', '--db', pathOf(round)],
    after: async (ran, round) => {
      if (answerOf(ran) !== null) expect(existsSync(pathOf(round))).toBe(true);
      if (existsSync(pathOf(round))) await soundAt(pathOf(round));
    },
  });
  const killedOne = newProcessDesk({ folder });
  await killedOne.json('init');
  await expectSound(killedOne);
}

/** The journal is whole, the tables are what it says, all of it is written under one tag, and the next one can book. */
async function expectNoTraces(desk: ProcessDesk): Promise<void> {
  await expectSound(desk);
  const { number } = await desk.json<{ number: string }>('budget', 'amend', '1', ...supplement);
  const tags = (await eventsOf(desk)).map((event) => tagOf(event.number));
  expect(new Set(tags)).toEqual(new Set([tagOf(number)]));
  const known = /^(?:state|\w+\.yaml|llq\.sqlite(?:-wal|-shm|-writer)?)$/;
  expect(readdirSync(desk.folder).filter((name) => !known.test(name))).toEqual([]);
}

const place = ['--year', '2027', '--programme', 'llq', '--municipality', 'bremen'];
const supplement = ['--kind', 'supplement', '--reason', 'Test', ...place];

function tagOf(number: string): string {
  return number.replace(/-.*/, '');
}
