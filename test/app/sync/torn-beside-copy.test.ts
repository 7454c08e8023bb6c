import { describe, expect, it } from '@jest/globals';
import { payment } from '../../support/drafts.js';
import { book, rowsOf } from '../../support/ledgers.js';
import { conflictCopyName } from '../../support/sync/conflict-copies.js';
import { FaultyFolder } from '../../support/sync/faulty-folder.js';
import type { Fault } from '../../support/sync/faults.js';
import { Office } from '../../support/sync/office.js';

describe('a file of which half was there, beside a whole copy', () => {
  it('is not told of as damaged once its contents are known', async () => {
    const office = new Office();
    const founder = await office.founder();
    const faults: (Fault | null)[] = [];
    const plan = (operation: string): Fault | null =>
      operation === 'read' ? (faults.shift() ?? null) : null;
    const colleague = office.officer(new FaultyFolder(office.share, plan));
    await colleague.join();
    const before = new Set(await office.share.paths());
    await book(await founder.ledger(), payment(100));
    await founder.sync();
    const path = (await office.share.paths()).find((one) => !before.has(one)) ?? '';
    await office.share.put(conflictCopyName(path, 0), await office.share.read(path));
    faults.push(null, 'torn'); // the marker is read first
    expect(await colleague.sync()).toMatchObject({ receivedEvents: 1 });
    expect(rowsOf(await colleague.ledger(), 'damaged_file')).toEqual([]);
  });
});
