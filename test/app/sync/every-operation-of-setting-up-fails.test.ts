import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestOf, eventsOf } from '../../support/ledgers.js';
import { failAll, rootOf, Scene, someFaults } from '../../support/sync/failing-share.js';
import { expectWhole, oddFilesOn } from '../../support/sync/share-check.js';

const timeLimitMs = 300_000;

describe.each(someFaults(3))('where $code is the answer of a drive (from then on: $onwards)', (fault) => {
  it(
    'a share is made in the end, and as a whole',
    async () => {
      const scene = await Scene.begin();
      const id = await scene.ledgerId();
      const events = await eventsOf(await scene.officer.ledger());
      let count = 0;
      let paths: readonly string[] | undefined;
      const operations = await failAll(scene, fault, {
        prepare: () => {
          count += 1;
          const root = join(scene.root, `${count}`);
          mkdirSync(root);
          scene.way.current = scene.folderIn(root);
          return Promise.resolve();
        },
        work: () => scene.officer.initShare(),
        check: async () => {
          await scene.officer.initShare();
          const share = scene.folderIn(rootOf(scene.way.current));
          paths ??= await share.paths();
          expect(await share.paths()).toEqual(paths);
          expect(await oddFilesOn(share, id)).toEqual([]);
        },
      });
      expect(operations).toBeGreaterThan(15);
      expect(await eventsOf(await scene.officer.ledger())).toEqual(events);
      await expectWhole(scene.officer);
    },
    timeLimitMs,
  );
});

// A database is made for each of them, which takes its time.
describe.each(someFaults(5))('where $code is the answer of a drive (from then on: $onwards)', (fault) => {
  it(
    'a colleague joins in the end, and leaves nothing behind before',
    async () => {
      const scene = await Scene.begin();
      await scene.officer.initShare();
      const digest = await digestOf(await scene.officer.ledger());
      const id = await scene.ledgerId();
      const replicas = join(scene.root, 'replicas');
      const founder = (await scene.officer.ledger()).local.replica;
      let colleague = scene.officer;
      const operations = await failAll(scene, fault, {
        prepare: () => {
          // Each who has joined has told so in a folder of his own.
          for (const one of readdirSync(replicas).filter((name) => name !== founder))
            rmSync(join(replicas, one), { recursive: true });
          colleague = scene.newOfficer();
          return Promise.resolve();
        },
        work: () => colleague.join(),
        check: async () => {
          if (!existsSync(colleague.databasePath)) expectNothingIn(colleague.options.home);
          colleague.close();
          await colleague.join();
          expect(await digestOf(await colleague.ledger())).toBe(digest);
          colleague.close();
        },
      });
      expect(operations).toBeGreaterThan(5);
      expect(await oddFilesOn(scene.share, id)).toEqual([]);
    },
    timeLimitMs,
  );
});

function expectNothingIn(home: string): void {
  if (existsSync(home)) expect(readdirSync(home, { recursive: true })).toEqual([]);
}
