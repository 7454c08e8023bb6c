import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { restoreDatabase } from '#src/app/database/restore.js';
import { createLedger } from '#src/store/create.js';
import { payment } from '../../support/drafts.js';
import { book, digestOf, ledgerName, rowsOf } from '../../support/ledgers.js';
import { Office } from '../../support/sync/office.js';
import type { Officer } from '../../support/sync/officer.js';
import { temporaryFolder } from '../../support/temporary.js';

async function restore(officer: Officer, source: string): Promise<void> {
  officer.close();
  await restoreDatabase(officer.context, { source, replace: true, confirmed: true });
}

/** As it was with programs that knew of no share yet. */
async function forgetKeys(officer: Officer): Promise<void> {
  const { sqlite } = await officer.ledger();
  sqlite.exec("delete from local where key like 'key:%'; delete from replica_key");
}

async function expectAlike(officer: Officer, other: Officer): Promise<void> {
  expect(rowsOf(await officer.ledger(), 'damaged_file')).toEqual([]);
  expect(rowsOf(await other.ledger(), 'damaged_file')).toEqual([]);
  expect(await digestOf(await officer.ledger())).toBe(await digestOf(await other.ledger()));
}

describe('a ledger that came to another computer before there was a share', () => {
  it('signs for nobody whom the share knows by a key already', async () => {
    const office = new Office();
    const [first, second] = [office.officer(), office.officer()];
    await createLedger(first.context.place, { ledger: ledgerName, replica: 'replica-0' }, [payment(100)]);
    await restore(second, first.databasePath);
    await forgetKeys(second);
    await first.initShare();
    await second.join();
    await book(await second.ledger(), payment(200));
    await second.sync();
    await first.sync();
    await expectAlike(first, second);
  });
});

describe('a colleague’s backup, restored by somebody who has published', () => {
  it('is written on under a name that has a key', async () => {
    const office = new Office();
    const founder = await office.founder();
    const backup = join(temporaryFolder(), 'Sicherung.sqlite');
    founder.close();
    copyFileSync(founder.databasePath, backup);
    const colleague = await office.colleague();
    await book(await colleague.ledger(), payment(100));
    await colleague.sync();
    await restore(colleague, backup);
    await book(await colleague.ledger(), payment(200));
    await colleague.sync();
    await founder.sync();
    await expectAlike(founder, colleague);
    expect(rowsOf(await founder.ledger(), 'disbursement')).toHaveLength(2);
  });
});
