import { describe, expect, it } from '@jest/globals';
import { markerPath } from '#src/sync/share/marker.js';
import { payment } from '../../support/drafts.js';
import { book, digestOf } from '../../support/ledgers.js';
import { Office } from '../../support/sync/office.js';

describe('a share whose marker somebody has deleted', () => {
  it('is told from a drive that is not mounted, and set up again by anybody who has the ledger', async () => {
    const office = new Office();
    const founder = await office.founder();
    const colleague = await office.colleague();
    const paths = await office.share.paths();
    await office.share.remove(markerPath);
    await expect(founder.sync()).rejects.toMatchObject({ code: 'share-not-there' });
    await colleague.initShare();
    expect(await office.share.paths()).toEqual(paths);
    await book(await founder.ledger(), payment(100));
    await founder.sync();
    await colleague.sync();
    expect(await digestOf(await colleague.ledger())).toBe(await digestOf(await founder.ledger()));
  });

  it('is set up again too by somebody who knows none of its segments yet', async () => {
    const office = new Office();
    const founder = await office.founder();
    const known = await office.share.paths();
    await book(await founder.ledger(), payment(100));
    const copy = new Office();
    const other = copy.officer(office.share);
    await other.join();
    await founder.sync();
    for (const path of [...known, markerPath]) await office.share.remove(path);
    await expect(other.initShare()).resolves.toMatchObject({ exchanged: { receivedEvents: 1 } });
  });

  it('is left alone where the segments are of another ledger', async () => {
    const office = new Office();
    await office.founder();
    await office.share.remove(markerPath);
    const stranger = new Office(office.share).officer(office.share, { seed: 7 });
    await stranger.found();
    await expect(stranger.initShare()).rejects.toMatchObject({
      code: 'share-not-empty',
      facts: { names: ['replicas'] },
    });
  });
});
