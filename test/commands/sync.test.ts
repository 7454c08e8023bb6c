import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { toGroepelingen } from '../support/bremen-2027.js';
import { answer, refusal, run, stateOf } from '../support/command-line.js';
import { again, filesOn, sharingDesks, twoDesks } from '../support/sync/desks.js';

const payment = `disbursement record 100 ${toGroepelingen}`;

describe('llq sync', () => {
  it('brings two officers to the same state', async () => {
    const { mueller, schmidt } = await sharingDesks();
    await answer(mueller, payment);
    await answer(schmidt, `${payment} --reference 4711`);
    expect(await answer(mueller, 'sync')).toEqual({
      receivedEvents: 0,
      receivedSegments: 1, // what Schmidt confirmed when joining
      publishedEvents: 2,
      publishedSegments: 1,
      healedSegments: 0,
      newIncarnation: null,
      findings: 0,
    });
    await run(schmidt, 'sync');
    await run(mueller, 'abgleich');
    expect(await stateOf(mueller)).toBe(await stateOf(schmidt));
  });

  it('says what was taken in and what was published', async () => {
    const { mueller, schmidt } = await sharingDesks();
    expect(await run(mueller, 'abgleich')).toMatchObject({ exit: 0, stdout: 'Abgeglichen: nichts Neues.\n' });
    await answer(schmidt, payment);
    expect(await run(schmidt, 'abgleich')).toMatchObject({
      exit: 0,
      stdout: 'Abgeglichen: 0 Vorgänge geholt, 2 veröffentlicht.\n',
    });
    expect((await run(mueller, 'sync --lang en')).stdout).toBe('Synced: 2 events received, 0 published.\n');
  });

  it('answers, and ends with 4, while findings are open', async () => {
    const { mueller, schmidt } = await sharingDesks();
    await answer(mueller, `disbursement record 90.000 ${toGroepelingen}`);
    await answer(schmidt, `disbursement record 80.000 ${toGroepelingen} --reference 4711`);
    await run(schmidt, 'sync');
    const { exit, stdout } = await run(mueller, 'sync');
    expect([exit, stdout]).toEqual([4, expect.stringMatching(/geholt.*\n\d+ Befunde? .* offen: llq befund/)]);
    const later = await run(mueller, 'sync --json');
    expect(later.exit).toBe(4);
    expect(JSON.parse(later.stdout)).toMatchObject({ receivedEvents: 0, findings: expect.any(Number) });
  });

  it('puts back what somebody has deleted, and says so', async () => {
    const { mueller, share } = await sharingDesks();
    rmSync(join(share, 'replicas'), { recursive: true });
    const { stdout } = await run(mueller, 'abgleich');
    expect(stdout).toMatch(/, 1 fehlende Datei zurückgelegt\.\n$/);
  });

  it('tells on a dry run what it would do, and does nothing', async () => {
    const { mueller, schmidt, share } = await sharingDesks();
    await answer(schmidt, payment);
    await run(schmidt, 'sync');
    await answer(mueller, payment);
    const before = [await stateOf(mueller), filesOn(share)];
    expect(await answer(mueller, 'sync --dry-run')).toEqual({
      path: share,
      filesToTakeIn: 2,
      filesToPut: 0,
      eventsToPublish: 2,
    });
    expect(await run(mueller, 'abgleich --probelauf')).toMatchObject({
      exit: 0,
      stdout:
        'Probelauf, nichts abgeglichen: 2 Dateien zu holen, 0 abzulegen; 2 Vorgänge noch nicht veröffentlicht.\n',
    });
    expect([await stateOf(mueller), filesOn(share)]).toEqual(before);
  });

  it('is refused without a shared folder, in whatever spelling it is asked for', async () => {
    const { mueller } = await twoDesks();
    expect(await refusal(mueller, 'sync')).toMatchObject({ code: 'no-share', exit: 3 });
    expect(await refusal(mueller, 'sync --dry-run')).toMatchObject({ code: 'no-share', exit: 3 });
  });

  it('ends with 5 where the folder is not there, and fills no empty one', async () => {
    const { mueller, share } = await sharingDesks();
    renameSync(share, `${share}-weg`);
    expect(await refusal(mueller, 'sync')).toMatchObject({ code: 'share-not-there', exit: 5 });
    mkdirSync(share);
    expect(await refusal(mueller, 'sync')).toMatchObject({ code: 'share-not-there', exit: 5 });
    expect(filesOn(share)).toEqual([]);
  });

  it('tells that own events came back, and numbers on under a new tag', async () => {
    const { mueller, share } = await sharingDesks();
    const first = await answer<{ number: string }>(mueller, payment);
    const backup = join(dirname(share), 'kopie.sqlite');
    await answer(mueller, `database backup ${backup}`);
    await answer(mueller, `${payment} --reference 1`);
    await run(mueller, 'sync');
    // A second computer that was set up from an image of the first: the database and its identity.
    const clone = again(mueller, 'mueller', { env: { LLQ_DB: join(mueller.folder, 'klon.sqlite') } });
    renameSync(backup, join(mueller.folder, 'klon.sqlite'));
    const { stderr } = await run(clone, 'sync');
    expect(stderr).toContain('Hinweis: Eigene Vorgänge kamen aus dem gemeinsamen Ordner zurück');
    const next = await answer<{ number: string }>(clone, `${payment} --reference 2`);
    expect(next.number.slice(0, 3)).not.toBe(first.number.slice(0, 3));
  });

  it('knows its own commands from what was mistyped, and lists them in its help', async () => {
    const { mueller } = await twoDesks();
    expect(await refusal(mueller, 'sync statsu')).toMatchObject({ code: 'unknown-command', exit: 2 });
    const { stdout } = await run(mueller, 'abgleich --help');
    for (const text of ['llq abgleich [Angaben]', 'abgleich beitreten', 'abgleich pruefen'])
      expect(stdout).toContain(text);
    const { stdout: overview } = await run(mueller, '--help');
    expect(overview.match(/^ {2}abgleich /gm)).toHaveLength(1);
  });
});
