import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { foldName } from '#src/domain/name.js';
import { doubleFunding } from '#src/domain/reporting/paid/double.js';
import { lastingProjects } from '#src/domain/reporting/paid/lasting.js';
import type { PaidTo } from '#src/domain/reporting/paid/paid-sum.js';
import { projectsOf } from '#src/domain/reporting/paid/projects.js';
import { paidTo, somePayments, spent } from '../../../support/paid.js';

const paidIn = (year: number, of: Partial<PaidTo> = {}, euros = 10) => paidTo('Anna', euros, { year, ...of });
const lasting = (sums: readonly PaidTo[], atLeast = 3) => lastingProjects(projectsOf(sums), atLeast);
const double = (sums: readonly PaidTo[]) => doubleFunding(projectsOf(sums));
const win = { programme: 'win', track: 'win-gebietsbudget' } as const;

describe('a project', () => {
  it('is one purpose of one recipient in whatever spelling and from whatever programme', () => {
    const projects = projectsOf([
      paidIn(2025, { purpose: 'SPRACHCAFÉ' }),
      paidIn(2026, { ...win, purpose: 'Sprach-Café' }),
      paidTo('Bert', 10),
    ]);
    expect(projects.map(({ recipient, purpose }) => [recipient, purpose])).toEqual([
      ['Anna', 'Sprach-Café'],
      ['Bert', 'Sprachcafé'],
    ]);
  });

  it('is not known of payments without a purpose or a recipient', () => {
    const unknown = { recipientId: '', recipient: null };
    expect(projectsOf([paidIn(2025, { purpose: 'ohne Angabe' }), paidIn(2025, { purpose: '–' })])).toEqual(
      [],
    );
    expect(projectsOf([paidIn(2025, unknown)])).toEqual([]);
  });
});

describe('a lasting project', () => {
  it('was paid in three years running, with the amount of each year', () => {
    expect(
      lasting([
        paidIn(2025),
        paidIn(2026, win),
        paidIn(2027),
        paidIn(2027, { measure: 'repaid', payments: 0 }, 4),
      ]),
    ).toMatchObject([
      {
        recipient: 'Anna',
        programmes: ['llq', 'win'],
        fromYear: 2025,
        toYear: 2027,
        yearsRunning: 3,
        years: { 2025: 1_000, 2026: 1_000, 2027: 600 },
        netCents: 2_600,
      },
    ]);
  });

  it('was not paid with a gap, or for a year of which all came back', () => {
    expect(lasting([paidIn(2024), paidIn(2025), paidIn(2027)])).toEqual([]);
    const back = paidIn(2026, { measure: 'repaid', payments: 0 });
    expect(lasting([paidIn(2025), paidIn(2026), back, paidIn(2027)])).toEqual([]);
  });

  it('has the longest run, of equal ones the last, and as many years as are asked for', () => {
    const years = [2018, 2020, 2021, 2024, 2025].map((year) => paidIn(year));
    expect(lasting(years, 2)).toMatchObject([{ fromYear: 2024, toYear: 2025, yearsRunning: 2 }]);
    expect(lasting(years, 2)[0]?.netCents).toBe(5_000);
    expect(lasting(years)).toEqual([]);
  });
});

describe('possible double funding', () => {
  it('is one project paid from two programmes in one year', () => {
    expect(double([paidIn(2027), paidIn(2027, win, 20), paidIn(2024)])).toEqual([
      {
        recipientId: 'anna',
        recipient: 'Anna',
        kind: 'organisation',
        purpose: 'Sprachcafé',
        sameYear: true,
        firstProgramme: 'llq',
        firstYears: [2027],
        firstCents: 1_000,
        secondProgramme: 'win',
        secondYears: [2027],
        secondCents: 2_000,
      },
    ]);
  });

  it('or in adjacent years, but not in years further apart, from one programme or for another purpose', () => {
    expect(double([paidIn(2026), paidIn(2027, win)])).toMatchObject([{ sameYear: false }]);
    expect(double([paidIn(2025), paidIn(2027, win)])).toEqual([]);
    expect(double([paidIn(2026), paidIn(2027)])).toEqual([]);
    expect(double([paidIn(2027), paidIn(2027, { ...win, purpose: 'Miete' })])).toEqual([]);
  });

  it('shows what each of both paid in those years, whatever was booked', () => {
    fc.assert(
      fc.property(somePayments, (sums) => {
        for (const { recipientId, purpose, ...pair } of double(sums)) {
          const of = sums.filter(
            (one) => one.recipientId === recipientId && foldName(one.purpose) === foldName(purpose),
          );
          const paidBy = (programme: string, years: readonly number[]) =>
            spent(of.filter((one) => one.programme === programme && years.includes(one.year)));
          expect(pair.firstCents).toBe(paidBy(pair.firstProgramme, pair.firstYears));
          expect(pair.secondCents).toBe(paidBy(pair.secondProgramme, pair.secondYears));
          expect(Math.min(pair.firstCents, pair.secondCents)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
