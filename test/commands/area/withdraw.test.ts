import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount, pay } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

const withdraw = ['area', 'withdraw', 'grohn', '--programme', 'win'];
const intoGrohn = ['--area', 'grohn', '--recipient', 'Beispielverein e.V.', '--date', '2027-02-01'];

describe('area withdraw', () => {
  it('ends the running enrolment with the day', async () => {
    const { exit, stdout } = await desk.llq(
      'gebiet',
      'entlassen',
      'grohn',
      '--programm',
      'win',
      '--bis',
      '31.12.2026',
      '--beschluss',
      'Senat',
    );
    expect(exit).toBe(0);
    expect(stdout).toContain('Gebiet Grohn (grohn)');
    expect(await desk.json('area', 'show', 'grohn')).toMatchObject({
      programmes: ['llq', 'uiq'],
      enrolments: [
        { programme: 'llq' },
        { programme: 'uiq' },
        { programme: 'win', to: '2026-12-31', decision: 'Senat' },
      ],
    });
  });

  it('refuses where the programme paid into the area later, with the number of the payment', async () => {
    const number = await pay(desk, '10', '--track', 'win-gebietsbudget', ...intoGrohn);
    const before = await eventCount(desk);
    const { exit, stderr } = await desk.llq(...withdraw, '--to', '2026-12-31');
    expect(exit).toBe(3);
    expect(stderr).toContain(`schon gezahlt worden: ${number} (01.02.2027).`);
    expect(stderr).toContain('llq auszahlung stornieren');
    expect(await eventCount(desk)).toBe(before);
  });

  it('minds payments of that programme only, and none that was reversed', async () => {
    await pay(desk, '10', '--track', 'quartierszentren', ...intoGrohn);
    const number = await pay(desk, '20', '--track', 'win-gebietsbudget', ...intoGrohn);
    await desk.json('disbursement', 'reverse', number, '--reason', 'Irrtum');
    expect(await desk.json(...withdraw, '--to', '2026-12-31')).toMatchObject({ programmes: ['llq', 'uiq'] });
  });

  it('takes an enrolment back whole, and says where nothing limits the programme any more', async () => {
    await desk.json('area', 'enrol', 'grohn', '--programme', 'los', '--from', '2027-01-01');
    const { exit, stderr } = await desk.llq(
      'area',
      'withdraw',
      'grohn',
      '--programme',
      'los',
      '--to',
      '2026-12-31',
    );
    expect(exit).toBe(0);
    expect(stderr).toContain('nicht mehr auf Gebiete beschränkt');
    expect(await desk.json('programme', 'show', 'los')).toMatchObject({ enrolments: [] });
  });

  it('refuses a day on which nothing runs', async () => {
    const { exit, stderr } = await desk.llq(
      'area',
      'withdraw',
      'ueberseestadt',
      '--programme',
      'win',
      '--to',
      'heute',
      '--lang',
      'en',
    );
    expect(exit).toBe(3);
    expect(stderr).toContain('On 2027-03-15 area ueberseestadt is not enrolled in programme win');
    expect(stderr).toContain('llq area show ueberseestadt');
  });

  it('books nothing the second time, and changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect(await desk.json(...withdraw, '--to', '2027-12-31', '--dry-run')).toMatchObject({ bookings: [] });
    expect(await eventCount(desk)).toBe(before);
    await desk.json(...withdraw, '--to', '2027-12-31');
    expect(await desk.json(...withdraw, '--to', '2027-12-31')).toMatchObject({ bookings: [] });
  });
});
