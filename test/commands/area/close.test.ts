import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount, pay } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

const close = ['area', 'close', 'grohn', '--decision', 'Senat', '--to'];

describe('area close', () => {
  it('sets the last day with its decision', async () => {
    const { exit, stdout } = await desk.llq(
      'gebiet',
      'aufheben',
      'grohn',
      '--bis',
      '31.12.2026',
      '--beschluss',
      'Senat',
    );
    expect(exit).toBe(0);
    expect(stdout).toContain('Gebiet Grohn (grohn)');
    expect(await desk.json('area', 'show', 'grohn')).toMatchObject({ to: '2026-12-31', closedBy: 'Senat' });
    expect(JSON.stringify(await desk.json('area', 'list'))).not.toContain('grohn');
  });

  it('refuses where money was paid into it later, with the numbers', async () => {
    const payment = [
      '--area',
      'grohn',
      '--track',
      'quartierszentren',
      '--recipient',
      'Beispielverein e.V.',
      '--date',
    ];
    const numbers = [];
    for (const day of ['2027-01-10', '2027-02-10', '2027-03-10', '2027-03-11'])
      numbers.push(await pay(desk, '10', ...payment, day));
    const before = await eventCount(desk);
    const { exit, stdout } = await desk.llq(...close, '2026-12-31', '--json');
    expect([exit, JSON.parse(stdout)]).toMatchObject([
      3,
      {
        error: {
          code: 'paid-outside',
          facts: { noun: 'area', count: 4, latest: numbers.slice(1).map((number) => ({ number })) },
        },
      },
    ]);
    expect((await desk.llq(...close, '2026-12-31')).stderr).toContain('und 1 davor');
    expect(await eventCount(desk)).toBe(before);
    expect(await desk.json(...close, '2027-03-11')).toMatchObject({ to: '2027-03-11' });
  });

  it('can be corrected by another day, and taken back', async () => {
    await desk.json(...close, '2027-12-31');
    expect(await desk.json(...close, '2028-12-31')).toMatchObject({ to: '2028-12-31' });
    expect(await desk.json('gebiet', 'aufheben', 'grohn', '--zuruecknehmen')).toMatchObject({ to: null });
    expect(await desk.json('area', 'show', 'grohn')).toMatchObject({ to: null, closedBy: null });
  });

  it('refuses a day before the first', async () => {
    const { exit, stderr } = await desk.llq(...close, '1998-12-31');
    expect(exit).toBe(3);
    expect(stderr).toContain('Das Ende (31.12.1998) liegt vor dem Beginn (01.01.1999).');
  });

  it('needs day and decision', async () => {
    const { exit, stderr } = await desk.llq('area', 'close', 'grohn', '--to', '2027-12-31');
    expect(exit).toBe(2);
    expect(stderr).toContain('--beschluss');
  });

  it('books nothing the second time, and changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect(await desk.json(...close, '2027-12-31', '--dry-run')).toMatchObject({
      to: '2027-12-31',
      bookings: [],
    });
    expect(await eventCount(desk)).toBe(before);
    await desk.json(...close, '2027-12-31');
    expect(await desk.json(...close, '2027-12-31')).toMatchObject({ bookings: [] });
  });
});
