import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount, pay } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

const enrol = ['area', 'enrol', 'ueberseestadt', '--programme', 'win'];

describe('area enrol', () => {
  it('lets a programme pay into the area from the day on', async () => {
    const payment = [
      '--area',
      'ueberseestadt',
      '--track',
      'win-gebietsbudget',
      '--recipient',
      'Beispielverein e.V.',
    ];
    const refused = desk.llq(
      'disbursement',
      'record',
      '10',
      ...payment,
      '--purpose',
      'Probe',
      '--new-recipient',
    );
    expect((await refused).exit).toBe(3);
    expect(await desk.json(...enrol, '--from', '2027-03-01', '--decision', 'Senat')).toMatchObject({
      code: 'ueberseestadt',
      programmes: ['llq', 'uiq', 'win'],
      bookings: [expect.any(String)],
    });
    await pay(desk, '10', ...payment);
  });

  it('refuses days on which the area is enrolled already', async () => {
    const { exit, stderr } = await desk.llq(
      'gebiet',
      'aufnehmen',
      'grohn',
      '--programm',
      'win',
      '--von',
      '01.01.2027',
    );
    expect(exit).toBe(3);
    expect(stderr).toContain('Das Gebiet grohn ist in das Programm win schon aufgenommen (ab 01.01.1999).');
    expect(stderr).toContain('llq gebiet entlassen grohn --programm win --bis TAG');
  });

  it('books nothing for the very same days again', async () => {
    await desk.json(...enrol, '--from', '2027-03-01');
    const before = await eventCount(desk);
    expect(await desk.json(...enrol, '--from', '2027-03-01')).toMatchObject({ bookings: [] });
    expect(await eventCount(desk)).toBe(before);
  });

  it('says so where the first enrolment limits a programme to areas', async () => {
    const { stderr } = await desk.llq('area', 'enrol', 'grohn', '--programme', 'los', '--from', '2027-01-01');
    expect(stderr).toContain('Das ist die erste Aufnahme in das Programm los');
  });

  it('refuses an end before the beginning', async () => {
    const { exit, stderr } = await desk.llq(
      ...enrol,
      '--from',
      '2027-03-01',
      '--to',
      '2027-02-01',
      '--lang',
      'en',
    );
    expect(exit).toBe(3);
    expect(stderr).toContain('The end (2027-02-01) lies before the beginning (2027-03-01).');
  });

  it('changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect(await desk.json(...enrol, '--from', '2027-03-01', '--dry-run')).toMatchObject({ bookings: [] });
    expect(await eventCount(desk)).toBe(before);
  });
});
