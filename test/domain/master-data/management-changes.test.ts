import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { asDay, type Day } from '#src/domain/day.js';
import type { ManagementPeriod } from '#src/domain/master-data/enrolment.js';
import { withManager } from '#src/domain/master-data/management-changes.js';
import { coversDay, overlaps } from '#src/domain/validity.js';

const area = 'grohn';

function period(by: string, from: string | null, to: string | null): ManagementPeriod {
  return { area, by, from: from === null ? null : asDay(from), to: to === null ? null : asDay(to) };
}

describe('withManager', () => {
  it('closes the running period the day before', () => {
    expect(withManager([period('5Q', null, null)], { area, by: 'Nord', from: asDay('2027-03-15') })).toEqual([
      period('5Q', null, '2027-03-14'),
      period('Nord', '2027-03-15', null),
    ]);
  });

  it('replaces a change of the same day', () => {
    const periods = [period('5Q', null, '2027-03-14'), period('Nrod', '2027-03-15', null)];
    expect(withManager(periods, { area, by: 'Nord', from: asDay('2027-03-15') })).toEqual([
      period('5Q', null, '2027-03-14'),
      period('Nord', '2027-03-15', null),
    ]);
  });

  it('takes a change back in one piece', () => {
    const periods = [period('5Q', null, '2027-03-14'), period('Nord', '2027-03-15', null)];
    expect(withManager(periods, { area, by: '5Q', from: asDay('2027-03-15') })).toEqual([
      period('5Q', null, null),
    ]);
  });

  it('lasts until the next period begins', () => {
    const periods = [period('Süd', '2028-01-01', null)];
    expect(withManager(periods, { area, by: 'Nord', from: asDay('2027-01-01') })).toEqual([
      period('Nord', '2027-01-01', '2027-12-31'),
      ...periods,
    ]);
  });

  it('leaves periods as they are where the same one is in charge on that day', () => {
    const periods = [period('5Q', null, null)];
    expect(withManager(periods, { area, by: ' 5Q', from: asDay('2027-03-15') })).toBe(periods);
  });

  it('refuses an empty name', () => {
    expect(() => withManager([], { area, by: ' ', from: asDay('2027-03-15') })).toThrow(
      expect.objectContaining({ code: 'name-empty' }),
    );
  });

  it('never has two in charge on one day, whatever the changes, and the last word holds on its day', () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((of): Day => asDay(`2027-02-${String(of).padStart(2, '0')}`));
    const change = fc.record({ by: fc.constantFrom('5Q', 'Nord', 'Süd'), from: day });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const periods = changes.reduce<readonly ManagementPeriod[]>(
          (before, one) => withManager(before, { area, ...one }),
          [],
        );
        const pairs = periods.flatMap((a, at) => periods.slice(at + 1).map((b) => overlaps(a, b)));
        expect(pairs).not.toContain(true);
        const last = changes.at(-1);
        expect(periods.find((one) => last && coversDay(one, last.from))?.by).toBe(last?.by);
      }),
    );
  });
});
