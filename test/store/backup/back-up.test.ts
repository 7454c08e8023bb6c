import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { backUp } from '#src/store/backup/back-up.js';
import { inspectCopy } from '#src/store/backup/inspect.js';
import { payment } from '../../support/drafts.js';
import { book, digestOf, newLedger, openLedger } from '../../support/ledgers.js';
import { temporaryFolder } from '../../support/temporary.js';

describe('a backup', () => {
  it('is one file that holds what the ledger held, and leaves nothing beside either', async () => {
    const ledger = await newLedger({ drafts: [payment(1), payment(2)] });
    const folder = temporaryFolder();
    const target = join(folder, 'Sicherung.sqlite');
    const backup = await backUp(ledger, target, false);
    expect(backup).toEqual({
      path: target,
      bytes: statSync(target).size,
      events: 2,
      digest: await digestOf(ledger),
    });
    expect(readdirSync(folder)).toEqual(['Sicherung.sqlite']);
    expect(readdirSync(join(ledger.place.path, '..')).filter((name) => name.includes('backup'))).toEqual([]);
    expect(await inspectCopy(target, target)).toMatchObject({ events: 2, replica: 'replica-0' });
  });

  it('holds one consistent state while another connection goes on writing', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    const other = await openLedger(ledger.place);
    const target = join(temporaryFolder(), 'b.sqlite');
    const writing = (async () => {
      for (let amount = 1; amount <= 40; amount += 1) await book(other, payment(amount), payment(amount));
    })();
    const backup = await backUp(ledger, target, false);
    await writing;
    expect(backup.events % 2).toBe(1);
    expect((await inspectCopy(target, target)).problems).toEqual([]);
  });

  it('overwrites no file, unless it is told to', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    const target = join(temporaryFolder(), 'b.sqlite');
    writeFileSync(target, 'mine');
    await expect(backUp(ledger, target, false)).rejects.toMatchObject({ code: 'file-exists' });
    expect(readFileSync(target, 'utf8')).toBe('mine');
    expect(await backUp(ledger, target, true)).toMatchObject({ events: 1 });
  });

  it('never takes the place of the ledger itself, by whatever path', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    const folder = join(ledger.place.path, '..');
    mkdirSync(join(folder, 'sub'));
    for (const target of [ledger.place.path, join(folder, 'sub', '..', 'llq.sqlite')]) {
      await expect(backUp(ledger, target, true)).rejects.toMatchObject({ code: 'backup-over-ledger' });
    }
    await book(ledger, payment(2));
  });

  it('says what is missing or in the way, and leaves no half of a file', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    const folder = temporaryFolder();
    await expect(backUp(ledger, join(folder, 'no', 'b.sqlite'), false)).rejects.toMatchObject({
      code: 'folder-missing',
    });
    mkdirSync(join(folder, 'b.sqlite'));
    await expect(backUp(ledger, join(folder, 'b.sqlite'), true)).rejects.toMatchObject({
      code: 'not-writable',
    });
    expect(readdirSync(folder)).toEqual(['b.sqlite']);
    expect(readdirSync(join(folder, 'b.sqlite'))).toEqual([]);
  });

  it('is not made of a ledger that is damaged', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    ledger.sqlite.exec('update balance set cents = 7');
    const target = join(temporaryFolder(), 'b.sqlite');
    await expect(backUp(ledger, target, false)).rejects.toMatchObject({
      code: 'backup-damaged',
      facts: { path: target, details: 'projections-differ' },
    });
    expect(existsSync(target)).toBe(false);
  });
});
