import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { root } from '../house/sources.js';
import { newProcessDesk, type ProcessDesk } from '../support/processes/desk.js';
import { killMany } from '../support/processes/killer.js';
import { expectSound, payment, paymentsOf, type Paid } from '../support/processes/scene.js';
import { expectNoTornFile, expectTogether, sharedDesks } from '../support/processes/shared.js';
import { testSeed } from '../support/random.js';

const timeLimitMs = 300_000;

describe(`exchanges that are killed (LLQ_TEST_SEED=${testSeed} repeats the moments)`, () => {
  it(
    'leave no torn file, lose nothing, and the next brings all together',
    async () => {
      const office = await sharedDesks();
      const booked = office.desks.map((desk, at) => payAndBeKilled(office.share, desk, testSeed + at));
      const references = (await Promise.all(booked)).flat();
      await expectTogether(office);
      const kept = (await paymentsOf(office.desks[0])).map(({ reference }) => reference);
      expect(kept.toSorted()).toEqual(references.toSorted());
    },
    timeLimitMs,
  );

  it(
    'leave a whole database where somebody joins, or none',
    async () => {
      const { share } = await sharedDesks();
      const { folder } = newProcessDesk();
      const pathOf = (round: number) => join(folder, `${round}`, 'llq.sqlite');
      await killMany({
        desk: newProcessDesk({ folder }),
        seed: testSeed,
        kills: 4,
        argvOf: (round) => ['sync', 'join', share, '--json', '--db', pathOf(round)],
        after: async (_, round) => {
          rmSync(join(folder, 'state'), { recursive: true, force: true });
          expectNoTornFile(share);
          const path = pathOf(round);
          if (existsSync(path)) await expectSound(newProcessDesk({ folder, env: { LLQ_DB: path } }));
        },
      });
    },
    timeLimitMs,
  );
});

async function payAndBeKilled(share: string, desk: ProcessDesk, seed: number): Promise<string[]> {
  const references: string[] = [];
  await killMany({
    desk,
    seed,
    kills: 8,
    before: async (round) => {
      const recipient = `Beispielverein ${seed} ${round}`;
      const paid = await desk.json<Paid>(...payment('100', `Beleg ${seed} ${round}`, recipient));
      references.push(paid.reference);
    },
    argvOf: () => ['sync', '--json'],
    after: () => expectNoTornFile(share),
  });
  return references;
}

describe('exchanges that run at once', () => {
  it(
    'of one replica and of others, while somebody books, come to the same as one after the other',
    async () => {
      const office = await sharedDesks();
      const [mueller, schmidt] = office.desks;
      await mueller.json(...payment('100', 'vorher', 'Beispielverein Müller'));
      const syncs = [mueller, mueller, schmidt, schmidt, mueller].map((desk) => desk.json('sync'));
      const payments = [mueller, schmidt].map((desk, at) =>
        desk.json(...payment('100', `währenddessen ${at}`, `Beispielverein ${at}`)),
      );
      await Promise.all([...syncs, ...payments]);
      await expectTogether(office);
      expect(await paymentsOf(schmidt)).toHaveLength(3);
    },
    timeLimitMs,
  );
});

describe('a share that does not answer', () => {
  it(
    'keeps an exchange waiting, and nobody who books meanwhile',
    async () => {
      const office = await sharedDesks();
      const [mueller] = office.desks;
      const slow = newProcessDesk({
        folder: mueller.folder,
        env: { LLQ_TEST_SHARE: office.share, LLQ_TEST_SHARE_MS: '4000' },
        nodeArguments: ['--import', preload('slow-share.mjs')],
      });
      await mueller.json(...payment('100', 'vorher'));
      const waiting = slow.start('sync', '--json');
      let isWaiting = true;
      void waiting.ended.then(() => (isWaiting = false));
      const { reference } = await mueller.json<Paid>(...payment('100', 'währenddessen'));
      expect({ reference, isWaiting }).toEqual({ reference: 'währenddessen', isWaiting: true });
      waiting.kill();
      await waiting.ended;
      await expectTogether(office);
    },
    timeLimitMs,
  );
});

function preload(name: string): string {
  return pathToFileURL(join(root, 'test', 'support', 'processes', name)).href;
}
