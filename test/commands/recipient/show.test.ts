import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { pay } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
  await pay(desk, '100,00', '--track', 'innovationstopf', '--recipient', 'Beispielverein e.V.');
  await pay(
    desk,
    '50,00',
    '--track',
    'win-gebietsbudget',
    '--recipient',
    'Beispielverein e.V.',
    '--date',
    '2026-05-01',
  );
});
afterEach(() => desk.remove());

describe('recipient show', () => {
  it('gives the payments of all programmes and years in one piece', async () => {
    expect(await desk.json('recipient', 'show', 'beispielverein ev')).toEqual({
      id: expect.any(String),
      name: 'Beispielverein e.V.',
      kind: 'organisation',
      aliasNames: [],
      aliasNameOrigins: [],
      mergedInto: null,
      merged: [],
      payments: [
        { year: 2026, programme: 'win', disbursements: 1, disbursedCents: 5000, repaidCents: 0 },
        { year: 2027, programme: 'llq', disbursements: 1, disbursedCents: 10000, repaidCents: 0 },
      ],
    });
  });

  it('shows the recipient that a merged one went into, and says so', async () => {
    await pay(desk, '1,00', '--track', 'innovationstopf', '--recipient', 'Musterverein');
    await desk.json(
      'recipient',
      'merge',
      'Musterverein',
      '--into',
      'Beispielverein e.V.',
      '--reason',
      'Fusion 2027',
    );
    const { stdout, stderr } = await desk.llq('traeger', 'zeigen', 'Musterverein');
    expect(stderr).toContain('„Musterverein“ ist mit Beispielverein e.V. zusammengeführt.');
    expect(stdout).toMatch(/^Träger Beispielverein e\.V\.\n\nKennung {3}/);
    expect(stdout).toMatch(/2027 +llq +2 +101,00 +0,00/);
    expect(stdout).toMatch(/Musterverein +[0-9a-z]{8} +Fusion 2027/);
  });

  it('refuses a name that nobody has, with those that look alike', async () => {
    const { exit, stderr } = await desk.llq('recipient', 'show', 'Beispielverain e.V.', '--lang', 'en');
    expect(exit).toBe(3);
    expect(stderr).toContain('Do you mean Beispielverein e.V.?');
  });
});
