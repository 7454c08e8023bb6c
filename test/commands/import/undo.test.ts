import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stateOf } from '../../support/command-line.js';
import { enter, person } from '../../support/dialogue.js';
import { importDesk, listOf, track } from '../../support/import/payment-lists.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
let batch = '';
beforeEach(async () => {
  desk = await importDesk();
  const booked = await desk.json<{ batch: string }>('import', 'run', listOf(desk, 'Zahlungen.csv'), ...track);
  ({ batch } = booked);
});
afterEach(() => desk.remove());

describe('llq import undo', () => {
  it('takes an import back with counter entries, after which the same file books again', async () => {
    const undone = await desk.json('import', 'undo', batch, '--reason', 'falsche Fassung', '--yes');
    expect(undone).toMatchObject({ batch, number: expect.any(String), sumCents: 370_050 });
    const { disbursements } = await desk.json<{ disbursements: { reversedBy: string | null }[] }>(
      'disbursement',
      'list',
      '--all',
    );
    expect(disbursements).toHaveLength(3);
    expect(disbursements.map(({ reversedBy }) => reversedBy)).not.toContain(null);
    expect((await desk.llq('import', 'run', listOf(desk, 'Zahlungen.csv'), ...track)).exit).toBe(0);
  });

  it('says so in German, also under its German name', async () => {
    const { stdout } = await desk.llq('import', 'zuruecknehmen', batch, '--grund', 'falsche Fassung', '--ja');
    expect(stdout).toMatch(new RegExp(`^Zurückgenommen durch \\S+: ${batch} mit \\d+ Vorgängen`, 'u'));
  });

  it('asks first, on a terminal, and for the reason too', async () => {
    const officer = person(['Grund', `doppelt${enter}`], [`${batch} mit`, `j${enter}`]);
    const terminal = newDesk({ folder: desk.folder, person: officer });
    expect((await terminal.llq('import', 'undo', batch)).exit).toBe(0);
    expect(officer.left()).toEqual([]);
  });

  it('does nothing where nobody can answer', async () => {
    const before = await stateOf(desk);
    const { exit, stderr } = await desk.llq('import', 'undo', batch, '--reason', 'x');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('--ja')]);
    expect(await stateOf(desk)).toBe(before);
  });

  it('changes nothing on a dry run, and asks nothing', async () => {
    const before = await stateOf(desk);
    expect((await desk.llq('import', 'undo', batch, '--reason', 'x', '--dry-run')).exit).toBe(0);
    expect(await stateOf(desk)).toBe(before);
  });

  it('refuses an import that there is not, and one that is taken back', async () => {
    expect((await desk.llq('import', 'undo', 'B-XXXXX', '--reason', 'x', '--yes')).exit).toBe(3);
    await desk.json('import', 'undo', batch, '--reason', 'x', '--yes');
    const { exit, stderr } = await desk.llq('import', 'undo', batch, '--reason', 'x', '--yes');
    expect([exit, stderr]).toEqual([3, expect.stringContaining('schon zurückgenommen')]);
  });
});
