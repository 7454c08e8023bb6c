import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { toGroepelingen } from '../../support/bremen-2027.js';
import { answer, run } from '../../support/command-line.js';
import { again, filesOn, sharingDesks, twoDesks } from '../../support/sync/desks.js';

describe('llq sync status', () => {
  it('says where there is no shared folder', async () => {
    const { mueller } = await twoDesks();
    const { exit, stdout } = await run(mueller, 'abgleich stand');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('keiner (llq abgleich einrichten ORDNER')]);
    expect(await answer(mueller, 'sync status')).toMatchObject({ share: null, localEvents: 115 });
  });

  it('tells what is published, and what the others have confirmed', async () => {
    const { mueller, share } = await sharingDesks();
    await run(mueller, 'sync');
    await answer(mueller, `disbursement record 100 ${toGroepelingen}`);
    expect(await answer(mueller, 'sync status')).toEqual({
      share,
      afterChange: false,
      replica: expect.any(String),
      tag: expect.stringMatching(/^[0-9A-Z]{3}$/),
      localEvents: 2,
      publishedEvents: 115,
      findings: 0,
      replicas: [
        {
          replica: expect.any(String),
          actor: '', // nothing of Schmidt's own is here yet
          tag: '',
          events: 0,
          heardOf: '2027-03-15T09:00:00.000Z',
          acknowledgedEvents: 115,
        },
      ],
      waiting: [],
      damaged: [],
    });
  });

  it('shows the others by name', async () => {
    const { mueller, schmidt } = await sharingDesks();
    await answer(schmidt, 'recipient add "Verein am Deich e.V." --sync');
    await run(mueller, 'sync');
    const { stdout } = await run(mueller, 'abgleich stand');
    expect(stdout).toMatch(/Eigene Vorgänge dort +115\nNoch nicht dort +0\n/);
    expect(stdout).toMatch(/schmidt +[0-9A-Z]{3} +1 +2027-03-15 09:00 +115 von 115/);
  });

  it('names files that cannot be read, and what is wrong with them', async () => {
    const { mueller, share } = await sharingDesks();
    const segment = filesOn(share).find((file) => file.endsWith('.jsonl')) ?? '';
    const torn = join(dirname(segment), 'Kopie von Schmidt.jsonl');
    writeFileSync(torn, '{"format":1');
    await run(mueller, 'sync');
    const path = torn.slice(share.length + 1);
    expect(await answer(mueller, 'sync status')).toMatchObject({
      damaged: [{ path, code: 'cut', line: 1, since: '2027-03-15T09:00:00.000Z' }],
    });
    const wide = again(mueller, 'mueller', { terminal: true });
    expect((await run(wide, 'abgleich stand')).stdout).toContain('unvollständig: das Ende fehlt');
  });
});
