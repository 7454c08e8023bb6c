import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Draft } from '#src/domain/events/all.js';
import { createLedger } from '#src/store/create.js';
import { area, payment } from '../support/drafts.js';
import { book, eventsOf, ledgerName, openLedger, placeIn } from '../support/ledgers.js';
import { temporaryFolder } from '../support/temporary.js';

const names = { ledger: ledgerName, replica: 'replica-0' };

describe('creating a ledger', () => {
  it('leaves one file with its first events, and the identity under which this computer writes on', async () => {
    const place = placeIn(temporaryFolder());
    await createLedger(place, names, [area('a'), payment(1)]);
    expect(readdirSync(join(place.path, '..')).toSorted()).toEqual(['llq.sqlite', 'state']);
    expect(
      readFileSync(join(place.stateFolder, `${ledgerName}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean),
    ).toEqual([
      '{"format":1,"ledger":"ledger-0","replica":"replica-0"}',
      '{"incarnation":1,"sequence":0}',
      '{"incarnation":1,"sequence":2}',
    ]);
    const ledger = await openLedger(place);
    expect(ledger.local).toEqual(names);
    expect((await book(ledger, payment(2)))[0]?.number).toBe('28C-3');
  });

  it('makes the folders that are missing', async () => {
    const place = placeIn(join(temporaryFolder(), 'Förder', 'mittel'));
    await createLedger(place, names, []);
    expect(await eventsOf(await openLedger(place))).toEqual([]);
  });

  it('uses the write-ahead log and waits for the disk at every commit', async () => {
    const place = placeIn(temporaryFolder());
    await createLedger(place, names, []);
    const { sqlite } = await openLedger(place);
    const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'recursive_triggers', 'busy_timeout'];
    expect(pragmas.map((pragma) => sqlite.pragma(pragma, { simple: true }))).toEqual(['wal', 2, 1, 1, 20]);
  });

  it('leaves a file alone that is there', async () => {
    const place = placeIn(temporaryFolder());
    writeFileSync(place.path, 'Notizen');
    await expect(createLedger(place, names, [])).rejects.toMatchObject({ code: 'ledger-exists' });
    expect(readFileSync(place.path, 'utf8')).toBe('Notizen');
    expect(existsSync(place.stateFolder)).toBe(false);
  });

  it('does not come to the side of a log that a lost database left', async () => {
    const place = placeIn(temporaryFolder());
    writeFileSync(`${place.path}-wal`, 'log');
    await expect(createLedger(place, names, [])).rejects.toMatchObject({ code: 'ledger-exists' });
  });

  it('leaves nothing behind when an event cannot be written', async () => {
    const place = placeIn(temporaryFolder());
    const broken = { type: 'area.stated', data: { ...area('a').data, code: 0.5 } } as unknown as Draft;
    await expect(createLedger(place, names, [area('a'), broken])).rejects.toThrow(RangeError);
    expect(readdirSync(join(place.path, '..'))).toEqual(['state']);
    expect(readdirSync(place.stateFolder)).toEqual([]);
  });

  it('leaves nothing behind when its folder is a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const place = placeIn(folder, { path: join(folder, 'file', 'llq.sqlite') });
    await expect(createLedger(place, names, [])).rejects.toMatchObject({ code: 'folder-missing' });
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('succeeds for one of several at once', async () => {
    const folder = temporaryFolder();
    const place = placeIn(folder);
    const tries = ['a', 'b', 'c'].map((name) =>
      createLedger(place, { ledger: `ledger-${name}`, replica: name }, []),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { ledger } = (await openLedger(place)).local;
    expect(readdirSync(place.stateFolder)).toEqual([`${ledger}.jsonl`]);
  });

  it('refuses a place where databases lose data', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'Nextcloud'));
    await expect(createLedger(placeIn(join(folder, 'Nextcloud')), names, [])).rejects.toMatchObject({
      code: 'ledger-in-synced-folder',
      facts: { service: 'Nextcloud' },
    });
    expect(readdirSync(join(folder, 'Nextcloud'))).toEqual([]);
  });
});
