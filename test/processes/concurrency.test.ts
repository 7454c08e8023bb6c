import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { newProcessDesk } from '../support/processes/desk.js';
import {
  amountsOf,
  deskWithMoney,
  eventsOf,
  expectSound,
  payment,
  paymentsOf,
} from '../support/processes/scene.js';

const officers = Array.from({ length: 50 }, (_, index) => `Beleg ${index + 1}`);

describe('commands that run at once', () => {
  it('lets ten of fifty payments through where there is money for ten', async () => {
    const desk = await deskWithMoney('10.000');
    const ran = await Promise.all(
      officers.map((reference) => desk.llq(...payment('1.000', reference), '--json')),
    );
    const answers = ran.map(({ exit, stdout }) => ({ exit, ...JSON.parse(stdout) }));
    const booked = answers.filter(({ exit }) => exit === 0);
    const refused = answers.filter(({ exit }) => exit === 3);

    expect([booked.length, refused.length]).toEqual([10, 40]);
    expect(new Set(refused.map(({ error }) => error.code))).toEqual(new Set(['exceeds-available']));
    expect(await amountsOf(desk)).toEqual({ disbursedCents: 1_000_000, availableCents: 0 });
    const kept = (await paymentsOf(desk)).map(({ number }) => number);
    expect(new Set(kept)).toEqual(new Set(booked.map(({ number }) => number)));
    expect(kept).toHaveLength(10);
    await expectSound(desk);
    // All named the same recipient, whom nobody knew before.
    expect(await eventsOf(desk, '--type', 'recipient.stated')).toHaveLength(1);
  }, 300_000);

  it('sets up one database where several want to at once', async () => {
    const desk = newProcessDesk();
    const ran = await Promise.all(officers.slice(0, 6).map(() => desk.llq('init')));
    const exits = ran.map(({ exit }) => exit).toSorted((a, b) => a - b);
    expect(exits).toEqual([0, 3, 3, 3, 3, 3]);
    await expectSound(desk);
    expect(readdirSync(desk.folder).toSorted()).toEqual(['llq.sqlite', 'state']);
    expect(readdirSync(`${desk.folder}/state`)).toHaveLength(1);
  }, 120_000);
});
