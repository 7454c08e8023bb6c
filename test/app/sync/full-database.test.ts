import { describe, expect, it } from '@jest/globals';
import { payment } from '../../support/drafts.js';
import { book, digestOf, rowsOf } from '../../support/ledgers.js';
import { Office } from '../../support/sync/office.js';
import { expectWhole } from '../../support/sync/share-check.js';

describe('a database that may not grow', () => {
  it('takes in all of what was published or nothing, wherever it is full, and the rest when there is room', async () => {
    const office = new Office();
    const founder = office.officer(office.share, { template: 'empty' });
    await founder.found();
    await founder.initShare();
    const colleague = await office.colleague();
    const { sqlite } = await colleague.ledger();
    const pages = () => Number(sqlite.pragma('page_count', { simple: true }));
    let refusals = 0;
    for (let room = 0; room < 12; room += 1) {
      await book(await founder.ledger(), ...Array.from({ length: 40 }, (_, at) => payment(1 + at)));
      await founder.sync();
      sqlite.pragma(`max_page_count = ${pages() + room}`);
      const before = rowsOf(await colleague.ledger(), 'event').length;
      try {
        await colleague.sync();
      } catch (error) {
        refusals += 1;
        expect(error).toMatchObject({ name: 'Unavailable', code: 'database-full' });
        expect(rowsOf(await colleague.ledger(), 'event')).toHaveLength(before);
      }
      sqlite.pragma('max_page_count = 1073741823');
      await colleague.sync();
      expect(await digestOf(await colleague.ledger())).toBe(await digestOf(await founder.ledger()));
    }
    expect(refusals).toBeGreaterThan(5);
    await expectWhole(colleague);
  });
});
