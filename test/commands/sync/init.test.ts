import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answer, refusal, run } from '../../support/command-line.js';
import { newDesk } from '../../support/llq.js';
import { again, deskOf, filesOn, twoDesks } from '../../support/sync/desks.js';

describe('llq sync init', () => {
  it('makes an empty folder the shared one, with the whole journal', async () => {
    const { mueller, share } = await twoDesks();
    const { events } = await answer<{ events: number }>(mueller, 'journal verify');
    const { exit, stdout } = await run(mueller, `abgleich einrichten ${share}`);
    expect([exit, stdout]).toEqual([
      0,
      `Eingerichtet: ${share} ist der gemeinsame Ordner dieser Datenbank (1 Datei abgelegt).
Abgeglichen wird mit: llq abgleich
Auf anderen Rechnern: llq abgleich beitreten ${share}
`,
    ]);
    expect(await answer(mueller, 'sync status')).toMatchObject({ share, publishedEvents: events });
  });

  it('answers with what was published', async () => {
    const { mueller, share } = await twoDesks();
    const marker = (): unknown => JSON.parse(readFileSync(join(share, 'llq-ledger.json'), 'utf8'));
    const made = await answer<{ ledger: string }>(mueller, `sync init ${share} --after-change`);
    expect(made).toMatchObject({ path: share, afterChange: true, exchanged: { publishedEvents: 115 } });
    expect(marker()).toEqual({ format: 1, ledger: made.ledger });
  });

  it('does it again without harm, and in a new folder where the old one was lost', async () => {
    const { mueller, share } = await twoDesks();
    await answer(mueller, `sync init ${share}`);
    const files = filesOn(share).map((file) => file.slice(share.length));
    await answer(mueller, `sync init ${share}`);
    const other = `${share}-neu`;
    mkdirSync(other);
    await answer(mueller, `sync init ${other}`);
    expect(filesOn(other).map((file) => file.slice(other.length))).toEqual(files);
    expect(await answer(mueller, 'sync status')).toMatchObject({ share: other });
  });

  it('changes nothing on a dry run', async () => {
    const { mueller, share } = await twoDesks();
    const { exit, stdout } = await run(mueller, `sync init ${share} --after-change --dry-run`);
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(/^Probelauf: In .* nichts wurde angelegt\.\n$/),
    ]);
    expect(filesOn(share)).toEqual([]);
    expect(await answer(mueller, 'sync status')).toMatchObject({ share: null, afterChange: false });
  });

  it('refuses a folder with anything in it', async () => {
    const { mueller, share } = await twoDesks();
    writeFileSync(join(share, 'Protokoll.docx'), '');
    expect(await refusal(mueller, `sync init ${share}`)).toMatchObject({ code: 'share-not-empty', exit: 3 });
    expect(filesOn(share)).toEqual([join(share, 'Protokoll.docx')]);
  });

  it('refuses the folder of another ledger', async () => {
    const { mueller, share } = await twoDesks();
    await answer(mueller, `sync init ${share}`);
    const other = deskOf('schmidt');
    await answer(other, 'init');
    expect(await refusal(other, `sync init ${share}`)).toMatchObject({
      code: 'share-of-other-ledger',
      exit: 3,
    });
  });

  it('makes no folder where none is', async () => {
    const { mueller, share } = await twoDesks();
    expect(await refusal(mueller, `sync init ${share}/weg`)).toMatchObject({
      code: 'share-folder-missing',
      exit: 5,
      facts: { path: `${share}/weg` },
    });
    expect(await answer(mueller, 'sync status')).toMatchObject({ share: null });
  });

  it('takes ~ for the home folder, and what is relative from where one stands', async () => {
    const { mueller } = await twoDesks();
    mkdirSync(join(mueller.folder, 'austausch')); // the home folder of a desk is its folder
    expect(await answer(mueller, 'sync init ~/austausch')).toMatchObject({
      path: join(mueller.folder, 'austausch'),
    });
  });

  it('needs the folder, and a ledger', async () => {
    const { mueller, share } = await twoDesks();
    expect(await refusal(mueller, 'sync init')).toMatchObject({ code: 'missing-value', exit: 2 });
    const nobody = newDesk({ folder: join(share, 'leer') });
    expect(await refusal(nobody, `sync init ${share}`)).toMatchObject({ code: 'no-ledger', exit: 3 });
  });

  it('cannot write where this computer may only read', async () => {
    const { mueller, share } = await twoDesks();
    const stranger = again(mueller, 'schmidt', { env: { LLQ_STATE: join(share, '..', 'anderswo') } });
    expect(await refusal(stranger, `sync init ${share}`)).toMatchObject({
      code: 'identity-missing',
      exit: 3,
    });
    expect(filesOn(share)).toEqual([]);
  });
});
