import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

describe('programme edit', () => {
  it('changes what is given and leaves the rest', async () => {
    const argv = ['--closing-day', '02-15', '--first-guarded-year', '2025', '--alias-name', 'Mikroprojekte'];
    expect(await desk.json('programme', 'edit', 'los', ...argv)).toMatchObject({
      code: 'los',
      name: 'Lokales Kapital für soziale Zwecke',
      aliasNames: ['Mikroprojekte'],
      firstGuardedYear: 2025,
      closingDay: '02-15',
      tracks: ['los'],
    });
  });

  it('keeps a former name as an alias name', async () => {
    const { stdout } = await desk.llq('programm', 'aendern', 'los', '--neuer-name', 'LOS Plus');
    expect(stdout).toContain('Programm LOS Plus (los)');
    expect(await desk.json('programme', 'show', 'LOS Plus')).toMatchObject({
      aliasNameOrigins: [{ name: 'Lokales Kapital für soziale Zwecke', origin: 'renamed' }],
    });
  });

  it('refuses the name of another programme', async () => {
    const { exit, stderr } = await desk.llq(
      'programme',
      'edit',
      'los',
      '--name',
      'Soziale Stadt',
      '--lang',
      'en',
    );
    expect(exit).toBe(3);
    expect(stderr).toContain('already belongs to the programme');
  });

  it('books nothing where it is so already, and changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect((await desk.llq('programme', 'edit', 'los', '--closing-day', '31.01.')).stdout).toContain(
      'Unverändert',
    );
    expect(await desk.json('programme', 'edit', 'los', '--name', 'Neu', '--dry-run')).toMatchObject({
      name: 'Neu',
      bookings: [],
    });
    expect(await eventCount(desk)).toBe(before);
  });
});
