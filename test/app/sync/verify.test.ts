import { describe, expect, it } from '@jest/globals';
import { verifyShare } from '#src/app/sync/verify.js';
import { payment } from '../../support/drafts.js';
import { eventsOf } from '../../support/ledgers.js';
import { Office } from '../../support/sync/office.js';
import { Stranger } from '../../support/sync/stranger.js';

describe('looking through the shared folder', () => {
  it('also tells of a file that is sound in itself and contradicts the journal', async () => {
    const office = new Office();
    const founder = await office.founder();
    const ledger = await founder.ledger();
    const [event] = await eventsOf(ledger);
    const stranger = new Stranger(ledger.local.ledger);
    const grafted = stranger.write(payment(1), { prev: event?.hash ?? null, sequence: 2, lamport: 999 });
    const { path, bytes } = stranger.segment([grafted]);
    await office.share.put(path, bytes);
    const { problems } = await verifyShare(founder.context, () => {});
    expect(problems).toMatchObject([{ path, code: 'prev-of-other-replica', line: 2, healedAs: null }]);
  });
});
