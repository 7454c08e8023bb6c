import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { asDay, parseDay } from '#src/domain/day.js';
import { reachedBy } from '#src/domain/reporting/outflow/complete.js';
import { forecastOf, type Forecast, type PaidYear } from '#src/domain/reporting/outflow/forecast.js';
import { slots, type PaidInSlots } from '#src/domain/reporting/outflow/slots.js';

const today = asDay('2027-06-30');
const june = reachedBy(2027, today);

/** So much in the first half of a year, all of it in March, and so much in its second half. */
function paid(first: number, second: number, more: Readonly<Record<number, number>> = {}): PaidInSlots {
  const inSlot: Readonly<Record<number, number>> = { 3: first, 9: second, ...more };
  return slots.map((slot) => cents(inSlot[slot] ?? 0));
}

function year(of: number, inYear: PaidInSlots, payments = 20): PaidYear {
  return { year: of, paid: inYear, payments };
}

const halfByJune = [2024, 2025, 2026].map((of) => year(of, paid(500, 500)));

function told(result: ReturnType<typeof forecastOf>): Forecast {
  if (typeof result === 'string') throw new Error(`no forecast: ${result}`);
  return result;
}

describe('the forecast of a year', () => {
  it('divides what is paid by the mean share that was paid by then', () => {
    const forecast = told(forecastOf({ current: paid(600, 0), past: halfByJune, reached: june }));
    expect(forecast).toMatchObject({
      month: 6,
      paidCents: 600,
      meanShare: 0.5,
      forecastCents: 1200,
      meanError: 0,
    });
    expect([forecast.curve[5], forecast.curve[8], forecast.curve[12]]).toEqual([600, 1200, 1200]);
  });

  it('tells each past year from the others, and by how much that missed', () => {
    const past = [...halfByJune.slice(1), year(2023, paid(250, 750))];
    const { past: checked, meanError } = told(forecastOf({ current: paid(1, 0), past, reached: june }));
    expect(checked.at(-1)).toEqual({
      year: 2023,
      byThenCents: 250,
      totalCents: 1000,
      share: 0.25,
      expectedCents: 500,
      error: -0.5,
    });
    expect(checked[0]).toMatchObject({ expectedCents: 1333, error: 0.333 });
    expect(meanError).toBeCloseTo((0.333 + 0.333 + 0.5) / 3);
  });

  it('counts only years that tell enough: enough payments, an amount, and known months', () => {
    const poor = [year(2021, paid(1, 1), 11), year(2022, paid(0, 0)), year(2023, paid(5, 5, { 14: 10 }))];
    const past = [...poor, ...halfByJune.slice(1)];
    expect(forecastOf({ current: paid(600, 0), past, reached: june })).toBe('too-few-years');
    const { past: counted } = told(
      forecastOf({ current: paid(600, 0), past: [...poor, ...halfByJune], reached: june }),
    );
    expect(counted.map((one) => one.year)).toEqual([2024, 2025, 2026]);
  });

  it.each([
    ['year-over', paid(1, 1), '2028-01-10'],
    ['no-month-yet', paid(1, 1), '2027-01-30'],
    ['nothing-paid', paid(0, 1), '2027-06-30'],
    ['nothing-paid', paid(-1, 1), '2027-06-30'],
    ['months-unknown', paid(1, 0, { 14: 1 }), '2027-06-30'],
  ] as const)('is not told: %s', (why, current, day) => {
    const reached = reachedBy(2027, parseDay(day, today));
    expect(forecastOf({ current, past: halfByJune, reached })).toBe(why);
  });

  it('goes on to the year’s end, with what is paid for it after that', () => {
    const past = [2024, 2025, 2026].map((of) => year(of, paid(500, 300, { 13: 200 })));
    const { curve } = told(forecastOf({ current: paid(500, 0), past, reached: june }));
    expect([curve[11], curve[12]]).toEqual([800, 1000]);
  });
});

describe('how far a year is told', () => {
  it.each([
    [null, 0, 0],
    ['2026-12-31', 0, 0],
    ['2027-01-30', 1, 0],
    ['2027-02-28', 2, 2],
    ['2027-12-30', 12, 11],
    ['2027-12-31', 12, 12],
    ['2028-01-02', 12, 12],
  ])('by %s it has begun month %i and completed %i', (day, begun, complete) => {
    const reached = reachedBy(2027, day === null ? null : parseDay(day, today));
    expect([reached.begun, reached.complete]).toEqual([begun, complete]);
  });
});
