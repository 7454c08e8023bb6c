import { renameSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { answer, run } from '../support/command-line.js';
import type { DeskOptions } from '../support/llq.js';
import { again, sharingDesks, twoDesks } from '../support/sync/desks.js';

const booking = 'recipient add "Verein am Deich e.V."';
const onTerminal: DeskOptions = { terminal: true };
const waits = '1 Vorgang wartet auf den Abgleich: llq abgleich\n';

describe('after a booking', () => {
  it('a line on the terminal says what waits for the shared folder', async () => {
    const { mueller } = await sharingDesks();
    const desk = again(mueller, 'mueller', onTerminal);
    expect(await run(desk, booking)).toMatchObject({ exit: 0, stderr: waits });
    const { stderr } = await run(desk, 'recipient add "Verein am Wall e.V."');
    expect(stderr).toBe('2 Vorgänge warten auf den Abgleich: llq abgleich\n');
    await run(desk, 'sync');
    expect((await run(desk, booking)).stderr).not.toContain('Abgleich');
  });

  it('nothing is said without a terminal, to scripts, when quiet, on a dry run, and by what only reads', async () => {
    const { mueller } = await sharingDesks();
    const desk = again(mueller, 'mueller', onTerminal);
    expect(await run(mueller, booking)).toMatchObject({ exit: 0, stderr: '' });
    for (const line of [
      'recipient add A --json',
      'recipient add B --quiet',
      'recipient add C --dry-run',
      'recipient list',
    ])
      expect(await run(desk, line)).toMatchObject({ exit: 0, stderr: '' });
  });

  it('nothing is said where there is no shared folder, or the booking was refused', async () => {
    const { mueller } = await twoDesks();
    const desk = again(mueller, 'mueller', onTerminal);
    expect(await run(desk, booking)).toMatchObject({ exit: 0, stderr: '' });
    expect((await run(desk, 'recipient merge X --into Y')).stderr).not.toContain('Abgleich');
  });

  it('--sync exchanges at once', async () => {
    const { mueller, schmidt } = await sharingDesks();
    await answer(schmidt, `${booking} --abgleich`);
    expect(await answer(mueller, 'sync')).toMatchObject({ receivedEvents: 1 });
    const desk = again(mueller, 'mueller', onTerminal);
    const { stdout, stderr } = await run(desk, 'recipient add "Verein am Wall e.V." --sync');
    expect(stdout).toContain('Verein am Wall e.V.');
    expect(stderr).toBe('Abgeglichen: 0 Vorgänge geholt, 1 veröffentlicht.\n');
  });

  it('the choice to do so after every change holds until it is taken back', async () => {
    const { mueller, share } = await sharingDesks();
    await answer(mueller, `sync join ${share} --after-change`);
    await answer(mueller, booking);
    expect(await answer(mueller, 'sync status')).toMatchObject({ afterChange: true, localEvents: 0 });
    await answer(mueller, `sync join ${share} --no-after-change`);
    await answer(mueller, 'recipient add "Verein am Wall e.V."');
    expect(await answer(mueller, 'sync status')).toMatchObject({ afterChange: false, localEvents: 1 });
  });

  it.each(['after-change', 'nach-aenderung'])(
    'LLQ_SYNC=%s is that choice for one environment',
    async (value) => {
      const { mueller } = await sharingDesks();
      await answer(again(mueller, 'mueller', { env: { LLQ_SYNC: value } }), booking);
      expect(await answer(mueller, 'sync status')).toMatchObject({ localEvents: 0 });
    },
  );

  it('an exchange that fails does not make the booking fail', async () => {
    const { mueller, share } = await sharingDesks();
    renameSync(share, `${share}-weg`);
    const { exit, stdout, stderr } = await run(mueller, `${booking} --sync`);
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Verein am Deich e.V.')]);
    expect(stderr).toContain('Hinweis: Gebucht, aber noch nicht abgeglichen: Unter');
    expect(await answer(mueller, 'sync status')).toMatchObject({ localEvents: 1 });
  });

  it('--sync without a shared folder says how to come by one', async () => {
    const { mueller } = await twoDesks();
    const { exit, stderr } = await run(mueller, `${booking} --sync`);
    expect([exit, stderr]).toEqual([0, expect.stringContaining('llq abgleich einrichten ORDNER')]);
  });
});
