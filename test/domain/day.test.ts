import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { asDay, dayBefore, dayFromParts, isDay, parseDay } from '#src/domain/day.js';
import { formatDay } from '#src/messages/format.js';

const today = asDay('2027-03-01');

const anyDay = fc
  .date({ min: new Date('1990-01-02'), max: new Date('2100-12-30'), noInvalidDate: true })
  .map((moment) => asDay(moment.toISOString().slice(0, 10)));

describe('reading a day', () => {
  it.each([
    ['15.03.2027', '2027-03-15'],
    ['15.3.27', '2027-03-15'],
    ['1.1.2027', '2027-01-01'],
    ['15. 3. 2027', '2027-03-15'],
    [' 2027-03-15 ', '2027-03-15'],
    ['29.02.2028', '2028-02-29'],
    ['heute', '2027-03-01'],
    ['Today', '2027-03-01'],
    ['gestern', '2027-02-28'],
    ['yesterday', '2027-02-28'],
    ['morgen', '2027-03-02'],
    ['TOMORROW', '2027-03-02'],
  ])('reads %j', (text, day) => {
    expect(parseDay(text, today)).toBe(day);
  });

  it.each([
    ['31.02.2027', 'day-not-in-calendar'],
    ['29.02.2027', 'day-not-in-calendar'],
    ['2027-13-01', 'day-not-in-calendar'],
    ['0.1.2027', 'day-not-in-calendar'],
    ['15.03.0207', 'year-out-of-range'],
    ['2207-03-15', 'year-out-of-range'],
    ['', 'day-unreadable'],
    ['15.03.', 'day-unreadable'],
    ['15.03.207', 'day-unreadable'],
    ['03/04/2027', 'day-unreadable'],
    ['2027-3-15', 'day-unreadable'],
    ['20270315', 'day-unreadable'],
    ['2027-03-15T00:00', 'day-unreadable'],
    ['bald', 'day-unreadable'],
  ])('refuses %j with %s', (text, code) => {
    expect(() => parseDay(text, today)).toThrow(
      expect.objectContaining({ code, facts: expect.objectContaining({ text }) }),
    );
  });

  it('reads back every day that is printed, in both languages', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('de', 'en'), (day, lang) => {
        expect(parseDay(formatDay(day, lang), today)).toBe(day);
      }),
    );
  });
});

describe('a day', () => {
  it('is made of parts where the calendar has it', () => {
    expect(dayFromParts(2027, 3, 5)).toBe('2027-03-05');
    expect(dayFromParts(2027, 2, 29)).toBeNull();
    expect(dayFromParts(2027, 0, 1)).toBeNull();
    expect(dayFromParts(2027, 1, 1.5)).toBeNull();
    expect(dayFromParts(1989, 12, 31)).toBeNull();
  });

  it('is told from other text', () => {
    expect(isDay('2027-03-15')).toBe(true);
    for (const text of ['2027-02-30', '15.03.2027', '2027-03-15 ', '0027-03-15'])
      expect(isDay(text)).toBe(false);
    expect(() => asDay('heute')).toThrow(RangeError);
  });

  it('comes after the day before it', () => {
    expect(dayBefore(asDay('2028-01-01'))).toBe('2027-12-31');
    expect(dayBefore(asDay('2028-03-01'))).toBe('2028-02-29');
    expect(() => dayBefore(asDay('1990-01-01'))).toThrow(RangeError);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayBefore(day) < day).toBe(true);
        expect(parseDay('morgen', dayBefore(day))).toBe(day);
      }),
    );
  });
});
