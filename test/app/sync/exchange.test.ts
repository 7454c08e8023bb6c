import { describe, expect, it } from '@jest/globals';
import { adopt } from '#src/app/sync/adopt.js';
import { syncStatus } from '#src/app/sync/status.js';
import { verifyShare } from '#src/app/sync/verify.js';
import { Unavailable } from '#src/domain/unavailable.js';
import type { Folder } from '#src/sync/folder/folder.js';
import { payment } from '../../support/drafts.js';
import { book, digestOf, eventsOf } from '../../support/ledgers.js';
import { Office } from '../../support/sync/office.js';
import type { Officer } from '../../support/sync/officer.js';

async function pay(officer: Officer, ...amounts: readonly number[]): Promise<void> {
  await book(await officer.ledger(), ...amounts.map((amount) => payment(amount)));
}

async function digests(...officers: readonly Officer[]): Promise<string[]> {
  return Promise.all(officers.map(async (officer) => digestOf(await officer.ledger())));
}

describe('an exchange through the shared folder', () => {
  it('brings what one has written to the other', async () => {
    const office = new Office();
    const founder = await office.founder();
    const colleague = await office.colleague();
    await pay(founder, 100, 200);
    await pay(colleague, 300);
    await founder.sync();
    expect(await colleague.sync()).toMatchObject({ receivedEvents: 2, publishedEvents: 1 });
    expect(await founder.sync()).toMatchObject({ receivedEvents: 1, publishedEvents: 0 });
    const [one, other] = await digests(founder, colleague);
    expect(other).toBe(one);
  });

  it('does nothing where nothing is new', async () => {
    const office = new Office();
    const founder = await office.founder();
    const paths = await office.share.paths();
    expect(await founder.sync()).toEqual({
      receivedEvents: 0,
      receivedSegments: 0,
      publishedEvents: 0,
      publishedSegments: 0,
      healedSegments: 0,
      newIncarnation: null,
    });
    expect(await office.share.paths()).toEqual(paths);
  });

  it('puts back what somebody has deleted, whoever wrote it', async () => {
    const office = new Office();
    const founder = await office.founder();
    const colleague = await office.colleague();
    await pay(founder, 100);
    await founder.sync();
    await colleague.sync();
    const paths = await office.share.paths();
    for (const path of paths.filter((one) => one.startsWith('replicas/'))) await office.share.remove(path);
    await colleague.sync();
    expect(await office.share.paths()).toEqual(paths);
  });

  it('tells who has what', async () => {
    const office = new Office();
    const founder = await office.founder();
    const colleague = await office.colleague();
    await founder.sync();
    await pay(founder, 100);
    const status = await syncStatus(founder.context);
    const all = (await eventsOf(await founder.ledger())).length;
    expect(status).toMatchObject({ localEvents: 1, publishedEvents: all - 1 });
    expect(status.replicas).toMatchObject([{ acknowledgedEvents: all - 1 }]);
    expect((await syncStatus(colleague.context)).publishedEvents).toBe(0);
  });

  it('lets a copied database without identity write on as a replica of its own', async () => {
    const office = new Office();
    const founder = await office.founder();
    const before = (await founder.ledger()).local.replica;
    const { replica } = await adopt(founder.context);
    founder.close();
    expect(replica).not.toBe(before);
    await pay(founder, 100);
    await founder.sync();
    const colleague = await office.colleague();
    const [one, other] = await digests(founder, colleague);
    expect(other).toBe(one);
  });

  it('finds and heals a damaged file', async () => {
    const office = new Office();
    const founder = await office.founder();
    const path = (await office.share.paths()).find((one) => one.startsWith('replicas/')) ?? '';
    await office.share.put(path, (await office.share.read(path)).subarray(0, 100));
    const { problems } = await verifyShare(founder.context, () => {});
    expect(problems).toMatchObject([
      { path, code: 'cut', line: 1, healedAs: path.replace('.jsonl', '.1.jsonl') },
    ]);
    const colleague = await office.colleague();
    const [one, other] = await digests(founder, colleague);
    expect(other).toBe(one);
  });
});

describe("a file of one's own that lies on the share otherwise than it was written", () => {
  it('is not taken for published: a whole one is laid beside it', async () => {
    const office = new Office();
    const founder = await office.founder();
    await pay(founder, 100);
    const torn: Folder = {
      list: (path) => office.share.list(path),
      read: (path) => office.share.read(path),
      writeOnce: async (path, bytes) => {
        await office.share.put(path, bytes.subarray(0, 50));
        throw new Unavailable('share-read-back-differs', { path });
      },
    };
    const { folderAt } = founder.context.share;
    Object.assign(founder.context.share, { folderAt: () => Promise.resolve(torn) });
    await expect(founder.sync()).rejects.toMatchObject({ code: 'share-read-back-differs' });
    Object.assign(founder.context.share, { folderAt });
    expect((await syncStatus(founder.context)).localEvents).toBe(1);
    await founder.sync();
    const colleague = await office.colleague();
    const [one, other] = await digests(founder, colleague);
    expect(other).toBe(one);
    expect((await syncStatus(founder.context)).localEvents).toBe(0);
  });
});
