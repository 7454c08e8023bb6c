import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
  await desk.json('recipient', 'add', 'Beispielverein e.V.', '--alias-name', 'BV');
});
afterEach(() => desk.remove());

describe('recipient edit', () => {
  it('keeps the former name as an alias name that still leads there', async () => {
    const { exit, stdout } = await desk.llq('traeger', 'aendern', 'BV', '--neuer-name', 'Beispiel gGmbH');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Träger Beispiel gGmbH')]);
    expect(await desk.json('recipient', 'show', 'Beispielverein e. V.')).toMatchObject({
      name: 'Beispiel gGmbH',
      aliasNameOrigins: [
        { name: 'BV', origin: null },
        { name: 'Beispielverein e.V.', origin: 'renamed' },
      ],
    });
  });

  it('adds and removes alias names', async () => {
    const argv = ['--alias-name', 'Verein Beispiel', '--remove-alias-name', 'bv'];
    expect(await desk.json('empfaenger', 'aendern', 'Beispielverein e.V.', ...argv)).toMatchObject({
      aliasNames: ['Verein Beispiel'],
    });
  });

  it('refuses the name of a person and the name of another recipient', async () => {
    await desk.json('recipient', 'add', 'Musterverein e.V.');
    const person = await desk.llq('recipient', 'edit', 'BV', '--alias-name', 'Frau Muster');
    expect([person.exit, person.stderr]).toEqual([3, expect.stringContaining('ist der Name einer Person')]);
    const taken = await desk.llq('recipient', 'edit', 'BV', '--name', 'Musterverein eV');
    expect([taken.exit, taken.stderr]).toEqual([3, expect.stringContaining('bereits vergeben')]);
  });

  it('lets a recipient take the name of one that was merged into it', async () => {
    await desk.json('recipient', 'add', 'Beispielverein Nord');
    await desk.json('recipient', 'merge', 'Beispielverein Nord', '--into', 'BV', '--reason', 'doppelt');
    expect(await desk.json('recipient', 'edit', 'BV', '--name', 'Beispielverein Nord')).toMatchObject({
      name: 'Beispielverein Nord',
    });
  });

  it('books nothing where it is so already, and changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect((await desk.llq('recipient', 'edit', 'BV', '--name', 'Beispielverein e.V.')).stdout).toContain(
      'Unverändert',
    );
    expect(await desk.json('recipient', 'edit', 'BV', '--name', 'Neu', '--dry-run')).toMatchObject({
      name: 'Neu',
      bookings: [],
    });
    expect(await eventCount(desk)).toBe(before);
  });
});
