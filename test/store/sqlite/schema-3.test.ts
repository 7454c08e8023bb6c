import { describe, expect, it } from '@jest/globals';
import { projectionDigest } from '#src/store/digest.js';
import { receive } from '#src/store/receive.js';
import { connect } from '#src/store/sqlite/connection.js';
import { openDatabase } from '#src/store/sqlite/open.js';
import { inWriteTransaction } from '#src/store/sqlite/transaction.js';
import { draft } from '../../support/drafts.js';
import { digestOf, newLedger } from '../../support/ledgers.js';
import { afterTest } from '../../support/temporary.js';
import { MemoryWriter } from '../../support/writer.js';

/** Takes away what came with the fourth schema. */
const backToThird = `
drop table settlement; drop table rival_head; drop table forked_number; drop table alike_payment;
drop index disbursement_reference; drop index line_moved;
pragma user_version = 3;
`;

describe('a ledger of the third schema', () => {
  it('learns of payments alike that a restored backup has brought', async () => {
    const ledger = await newLedger();
    const payments = [1, 2].map((incarnation) =>
      new MemoryWriter('replica-a').write(draft('disbursement.recorded'), { incarnation }),
    );
    await ledger.write((writer) => receive(writer, payments));
    const digest = await digestOf(ledger);
    ledger.sqlite.exec(backToThird);
    ledger.close();
    const sqlite = openDatabase(ledger.place.path);
    afterTest(() => sqlite.close());
    expect(sqlite.prepare('select * from alike_payment').all()).toHaveLength(1);
    await inWriteTransaction(connect(sqlite), async (writer) =>
      expect(await projectionDigest(writer)).toBe(digest),
    );
  });
});
