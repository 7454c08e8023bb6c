import { describe, expect, it } from '@jest/globals';
import { startImport } from '#src/app/import/session.js';
import { openDatabase } from '#src/store/sqlite/open.js';
import { afterTest } from '../../support/temporary.js';
import { importDesk } from '../../support/import/desk.js';
import { paymentList, paymentsFrom, threePayments } from '../../support/import/lists.js';
import { eventsOf } from '../../support/ledgers.js';

describe('the check of a list', () => {
  it('waits for nobody who writes, and sees what stood before', async () => {
    const { ledger, context } = await importDesk();
    const other = openDatabase(ledger.place.path);
    afterTest(() => other.close());
    other.exec('begin immediate');
    other.exec("delete from area where code = 'tenever'");
    const { checked } = await startImport(context, paymentsFrom(paymentList(threePayments)));
    expect(checked).toMatchObject({ rows: { read: 3, new: 3, open: 0 }, sumCents: 370_050 });
  });

  it('writes nothing, not even where it could', async () => {
    const { ledger, context } = await importDesk();
    const before = await eventsOf(ledger);
    const changesBefore = ledger.sqlite.prepare('select total_changes() as n').get();
    ledger.sqlite.pragma('query_only = on');
    const session = await startImport(context, paymentsFrom(paymentList(threePayments)));
    await session.decide([{ kind: 'constant', field: 'purpose', value: 'Fest' }]);
    expect(await eventsOf(ledger)).toEqual(before);
    expect(ledger.sqlite.prepare('select total_changes() as n').get()).toEqual(changesBefore);
  });
});
