import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answer, refusal, run, stateOf } from '../../support/command-line.js';
import { deskOf, sharingDesks, twoDesks } from '../../support/sync/desks.js';

describe('llq sync join', () => {
  it('makes the ledger with the whole history', async () => {
    const { mueller, schmidt, share } = await twoDesks();
    await answer(mueller, `sync init ${share}`);
    const { exit, stdout } = await run(schmidt, `abgleich beitreten ${share}`);
    expect([exit, stdout]).toEqual([
      0,
      `Beigetreten: ${share} (115 Vorgänge geholt, 0 veröffentlicht).
Angelegt: ${join(schmidt.folder, 'llq.sqlite')}
Abgeglichen wird mit: llq abgleich
`,
    ]);
    expect(await stateOf(schmidt)).toBe(await stateOf(mueller));
  });

  it('answers with ledger, replica and what was taken in', async () => {
    const { mueller, schmidt, share } = await twoDesks();
    const { ledger } = await answer<{ ledger: string }>(mueller, `sync init ${share}`);
    expect(await answer(schmidt, `sync join ${share}`)).toMatchObject({
      path: share,
      database: join(schmidt.folder, 'llq.sqlite'),
      ledger,
      replica: expect.stringMatching(/^[0-9a-z]{16}$/),
      created: true,
      afterChange: false,
      exchanged: { receivedEvents: 115 },
    });
  });

  it('only tells a ledger of the same history where the folder is now', async () => {
    const { mueller, share } = await sharingDesks();
    renameSync(share, `${share}-neu`);
    expect(await answer(mueller, `sync join ${share}-neu`)).toMatchObject({ created: false });
    expect(await answer(mueller, 'sync status')).toMatchObject({ share: `${share}-neu` });
  });

  it('chooses when to exchange, and takes that back', async () => {
    const { mueller, schmidt, share } = await twoDesks();
    await answer(mueller, `sync init ${share}`);
    expect((await run(schmidt, `abgleich beitreten ${share} --nach-aenderung`)).stdout).toContain(
      'Abgeglichen wird von nun an nach jeder Änderung.',
    );
    expect(await answer(schmidt, `sync join ${share}`)).toMatchObject({ afterChange: true });
    const back = await answer(schmidt, `sync join ${share} --no-after-change`);
    expect(back).toMatchObject({ afterChange: false });
    expect(await refusal(schmidt, `sync join ${share} --after-change --no-after-change`)).toMatchObject({
      code: 'flags-exclusive',
      exit: 2,
    });
  });

  it('makes nothing on a dry run', async () => {
    const { mueller, schmidt, share } = await twoDesks();
    await answer(mueller, `sync init ${share}`);
    const { exit, stdout } = await run(schmidt, `sync join ${share} --after-change --dry-run`);
    expect([exit, stdout]).toEqual([0, expect.stringMatching(/^Probelauf: .* würde angelegt\. Nichts/)]);
    expect(existsSync(join(schmidt.folder, 'llq.sqlite'))).toBe(false);
  });

  it('refuses where a ledger of another history lies, and leaves it', async () => {
    const { mueller, schmidt, share } = await twoDesks();
    await answer(mueller, `sync init ${share}`);
    await answer(schmidt, 'init');
    expect(await refusal(schmidt, `sync join ${share}`)).toMatchObject({
      code: 'ledger-of-other-share',
      exit: 3,
    });
  });

  it('ends with 5 where no shared folder is, and leaves nothing behind', async () => {
    const { schmidt, share } = await twoDesks();
    expect(await refusal(schmidt, `sync join ${share}`)).toMatchObject({ code: 'share-not-there', exit: 5 });
    expect(await refusal(schmidt, `sync join ${share}/weg`)).toMatchObject({
      code: 'share-not-there',
      exit: 5,
    });
    expect(existsSync(join(schmidt.folder, 'llq.sqlite'))).toBe(false);
  });

  it('needs the folder', async () => {
    const { schmidt } = await twoDesks();
    expect(await refusal(schmidt, 'sync join')).toMatchObject({ code: 'missing-value', exit: 2 });
  });

  it('lets a third one in, who was never told by the first', async () => {
    const { schmidt, share } = await sharingDesks();
    await answer(schmidt, 'recipient add "Verein am Deich e.V."');
    await run(schmidt, 'sync');
    const third = deskOf('weber');
    mkdirSync(join(third.folder, 'state'));
    await answer(third, `sync join ${share}`);
    expect(await stateOf(third)).toBe(await stateOf(schmidt));
  });
});
