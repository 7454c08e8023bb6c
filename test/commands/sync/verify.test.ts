import { renameSync, rmSync, truncateSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { answer, refusal, run } from '../../support/command-line.js';
import { filesOn, sharingDesks, twoDesks } from '../../support/sync/desks.js';

/** The file with the events that Müller had when the folder was set up. */
function founding(share: string): string {
  return filesOn(share).find((file) => /1-1-[1-9]\d*-[0-9a-f]{32}\.jsonl$/.test(file)) ?? '';
}

describe('llq sync verify', () => {
  it('says that all is sound', async () => {
    const { mueller, share } = await sharingDesks();
    const { exit, stdout } = await run(mueller, 'abgleich pruefen');
    expect([exit, stdout]).toEqual([0, expect.stringMatching(/Ergebnis +alles in Ordnung\n/)]);
    expect(await answer(mueller, 'sync verify')).toEqual({ path: share, files: 2, problems: [] });
  });

  it('finds a torn file, says who has a good copy, and heals it', async () => {
    const { mueller, share } = await sharingDesks();
    await run(mueller, 'sync'); // hears that Schmidt has it
    const torn = founding(share);
    truncateSync(torn, 1000);
    const path = torn.slice(share.length + 1);
    expect(await answer(mueller, 'sync verify')).toMatchObject({
      problems: [
        {
          path,
          code: 'cut',
          holders: [{ here: true }, { here: false }],
          healedAs: path.replace('.jsonl', '.1.jsonl'),
        },
      ],
    });
    const { exit, stdout } = await run(mueller, 'sync verify');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('unvollständig: das Ende')]);
  });

  it('puts back what was deleted', async () => {
    const { mueller, share } = await sharingDesks();
    const gone = founding(share);
    rmSync(gone);
    const path = gone.slice(share.length + 1);
    expect(await answer(mueller, 'sync verify')).toMatchObject({
      problems: [{ path, code: 'missing', line: null, healedAs: path }],
    });
    expect(founding(share)).toBe(gone);
  });

  it('ends with 6 where this computer has no good copy, and names who has one', async () => {
    const { mueller, schmidt, share } = await sharingDesks();
    await answer(schmidt, 'recipient add "Verein am Deich e.V." --sync');
    const before = filesOn(share);
    await answer(schmidt, 'recipient add "Verein am Wall e.V." --sync');
    const torn = filesOn(share).find((file) => !before.includes(file)) ?? '';
    truncateSync(torn, 100);
    const { exit, stdout } = await run(mueller, 'sync verify --json');
    expect(exit).toBe(6);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ holders: [{ actor: 'schmidt' }], healedAs: null }],
    });
    expect(await run(schmidt, 'sync verify')).toMatchObject({ exit: 0 });
    expect(await run(mueller, 'sync')).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('1 Vorgang geholt'),
    });
  });

  it('is refused without a shared folder, and ends with 5 where it is not there', async () => {
    const { mueller, share } = await twoDesks();
    expect(await refusal(mueller, 'sync verify')).toMatchObject({ code: 'no-share', exit: 3 });
    await answer(mueller, `sync init ${share}`);
    renameSync(share, `${share}-weg`);
    expect(await refusal(mueller, 'sync verify')).toMatchObject({ code: 'share-not-there', exit: 5 });
  });
});
