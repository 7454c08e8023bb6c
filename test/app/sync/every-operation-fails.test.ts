import { describe, expect, it } from '@jest/globals';
import { verifyShare } from '#src/app/sync/verify.js';
import { payment } from '../../support/drafts.js';
import { book, digestOf, rowsOf } from '../../support/ledgers.js';
import { allFaults, failAll, Scene, someFaults } from '../../support/sync/failing-share.js';
import { expectWhole, oddFilesOn } from '../../support/sync/share-check.js';

const timeLimitMs = 300_000;

describe.each(allFaults)('where $code is the answer of a drive (from then on: $onwards)', (fault) => {
  it(
    'an exchange loses nothing, leaves nothing half, and comes right',
    async () => {
      const scene = await Scene.begin();
      await scene.officer.initShare();
      const colleague = scene.newOfficer();
      await colleague.join();
      const id = await scene.ledgerId();
      const operations = await failAll(scene, fault, {
        prepare: async () => {
          await book(await colleague.ledger(), payment(1));
          await colleague.sync();
          await book(await scene.officer.ledger(), payment(2));
        },
        work: () => scene.officer.sync(),
        check: async () => {
          const own = rowsOf(await scene.officer.ledger(), 'event').length;
          await scene.officer.sync();
          await colleague.sync();
          expect(rowsOf(await scene.officer.ledger(), 'event').length).toBeGreaterThanOrEqual(own);
          expect(rowsOf(await colleague.ledger(), 'event')).toHaveLength(
            rowsOf(await scene.officer.ledger(), 'event').length,
          );
          expect(await oddFilesOn(scene.share, id)).toEqual([]);
        },
      });
      expect(operations).toBeGreaterThan(15);
      await colleague.sync();
      await expectWhole(scene.officer);
      await expectWhole(colleague);
      expect(await digestOf(await colleague.ledger())).toBe(await digestOf(await scene.officer.ledger()));
    },
    timeLimitMs,
  );
});

describe.each(someFaults(3))('where $code is the answer of a drive (from then on: $onwards)', (fault) => {
  it(
    'a damaged file is found in the end, and a good copy laid beside it',
    async () => {
      const scene = await Scene.begin();
      await scene.officer.initShare();
      const path = (await scene.share.paths()).find((one) => one.endsWith('.jsonl')) ?? '';
      const [beside, sound] = [path.replace('.jsonl', '.1.jsonl'), await scene.share.read(path)];
      await scene.share.put(path, sound.subarray(0, 100));
      const operations = await failAll(scene, fault, {
        prepare: async () => {
          if ((await scene.share.paths()).includes(beside)) await scene.share.remove(beside);
        },
        work: () => verifyShare(scene.officer.context, () => {}),
        check: async () => {
          await verifyShare(scene.officer.context, () => {});
          expect(Buffer.compare(await scene.share.read(beside), sound)).toBe(0);
        },
      });
      expect(operations).toBeGreaterThan(15);
      expect(await scene.share.paths()).toEqual(['llq-ledger.json', beside, path]);
      await expectWhole(scene.officer);
    },
    timeLimitMs,
  );
});
