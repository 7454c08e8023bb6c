import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount, pay } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
  await pay(desk, '100,00', '--track', 'innovationstopf', '--recipient', 'Nordverein');
  await pay(desk, '50,00', '--track', 'innovationstopf', '--recipient', 'Nordverein e.V.');
});
afterEach(() => desk.remove());

const merge = [
  'recipient',
  'merge',
  'Nordverein',
  '--into',
  'Nordverein e.V.',
  '--reason',
  'doppelt erfasst',
];

describe('recipient merge', () => {
  it('lets one recipient go into another, with all that it was paid', async () => {
    const { id } = await desk.json<{ id: string }>('recipient', 'show', 'Nordverein e.V.');
    expect(await desk.json(...merge)).toMatchObject({
      name: 'Nordverein',
      mergedInto: id,
      bookings: [expect.any(String)],
    });
    expect(await desk.json('recipient', 'show', 'Nordverein')).toMatchObject({
      id,
      merged: [{ name: 'Nordverein', reason: 'doppelt erfasst' }],
      payments: [{ disbursements: 2, disbursedCents: 15000 }],
    });
    expect(await desk.json('disbursement', 'list', '--recipient', 'Nordverein e.V.')).toMatchObject({
      disbursements: [{ amountCents: 10000 }, { amountCents: 5000 }],
    });
  });

  it('books later payments under either name on the one that stands', async () => {
    await desk.json(...merge);
    await pay(desk, '1,00', '--track', 'innovationstopf', '--recipient', 'Nordverein');
    expect(await desk.json('recipient', 'list')).toMatchObject({
      recipients: [{ name: 'Nordverein e.V.', disbursements: 3 }],
    });
  });

  it('refuses a circle', async () => {
    await desk.json(...merge);
    const before = await eventCount(desk);
    const { exit, stderr } = await desk.llq(
      'recipient',
      'merge',
      'Nordverein e.V.',
      '--into',
      'Nordverein',
      '--reason',
      'Irrtum',
    );
    expect(exit).toBe(3);
    expect(stderr).toContain('sind schon ein und derselbe Träger: Nordverein e.V.');
    expect(await eventCount(desk)).toBe(before);
  });

  it('refuses to merge a recipient into itself, in both languages', async () => {
    const argv = ['recipient', 'merge', 'Nordverein', '--into', 'NORDVEREIN', '--reason', 'Irrtum'];
    expect((await desk.llq(...argv)).stderr).toContain('Zwei verschiedene Träger angeben');
    expect((await desk.llq(...argv, '--lang', 'en')).stderr).toContain('Name two different recipients');
  });

  it('is taken back with --undo', async () => {
    await desk.json(...merge);
    const { exit, stdout } = await desk.llq(
      'traeger',
      'zusammenfuehren',
      'Nordverein',
      '--zuruecknehmen',
      '--grund',
      'doch zwei',
    );
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Träger Nordverein (')]);
    expect(await desk.json('recipient', 'list')).toMatchObject({
      recipients: [
        { name: 'Nordverein', disbursedCents: 10000 },
        { name: 'Nordverein e.V.', disbursedCents: 5000 },
      ],
    });
  });

  it('books nothing the second time, and changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect(await desk.json(...merge, '--dry-run')).toMatchObject({
      mergedInto: expect.any(String),
      bookings: [],
    });
    expect(await eventCount(desk)).toBe(before);
    await desk.json(...merge);
    expect((await desk.llq('empfaenger', 'zusammenfuehren', ...merge.slice(2))).stdout).toContain(
      'Unverändert',
    );
  });

  it('needs a reason', async () => {
    const { exit, stderr } = await desk.llq('recipient', 'merge', 'Nordverein', '--into', 'Nordverein e.V.');
    expect(exit).toBe(2);
    expect(stderr).toContain('--grund');
  });
});
