import { describe, expect, it } from '@jest/globals';
import { asDay } from '#src/domain/day.js';
import type { EnrolmentPeriod } from '#src/domain/master-data/enrolment.js';
import { enrolled, withdrawn } from '#src/domain/master-data/enrolment-changes.js';

const of = { area: 'grohn', programme: 'win' };

function period(from: string | null, to: string | null, decision: string | null = null): EnrolmentPeriod {
  return { ...of, from: from === null ? null : asDay(from), to: to === null ? null : asDay(to), decision };
}

function withdrawal(to: string, decision: string | null = null) {
  return { ...of, to: asDay(to), decision };
}

describe('enrolled', () => {
  it('adds a period in the order of time', () => {
    const later = period('2025-01-01', null);
    const earlier = period('1999-01-01', '2019-12-31');
    expect(enrolled([later], earlier)).toEqual([earlier, later]);
  });

  it('refuses days that are covered already', () => {
    expect(() => enrolled([period('2020-01-01', null)], period('2027-01-01', null))).toThrow(
      expect.objectContaining({ code: 'enrolment-overlaps', facts: { ...of, from: '2020-01-01', to: null } }),
    );
  });

  it('changes nothing by the same days again, and keeps the decision', () => {
    const running = [period('2020-01-01', null, 'Senat')];
    expect(enrolled(running, period('2020-01-01', null))).toEqual(running);
  });

  it('refuses an end before the beginning', () => {
    expect(() => enrolled([], period('2027-01-02', '2027-01-01'))).toThrow(
      expect.objectContaining({ code: 'period-reversed' }),
    );
  });
});

describe('withdrawn', () => {
  it('ends the running period and keeps both decisions', () => {
    const ended = withdrawn([period('2020-01-01', null, 'Aufnahme')], withdrawal('2026-12-31', 'Ende'));
    expect(ended).toEqual([period('2020-01-01', '2026-12-31', 'Aufnahme; Ende')]);
  });

  it('changes nothing the second time', () => {
    const once = withdrawn([period('2020-01-01', null, 'Aufnahme')], withdrawal('2026-12-31', 'Ende'));
    expect(withdrawn(once, withdrawal('2026-12-31', 'Ende'))).toEqual(once);
  });

  it('takes a period back whole by the day before it', () => {
    const before = period('2020-01-01', '2026-12-31');
    expect(withdrawn([before, period('2027-01-01', null)], withdrawal('2026-12-31'))).toEqual([before]);
  });

  it('refuses a day on which nothing runs', () => {
    expect(() => withdrawn([period('2020-01-01', '2023-12-31')], withdrawal('2026-12-31'))).toThrow(
      expect.objectContaining({ code: 'no-enrolment-to-end', facts: { ...of, day: '2026-12-31' } }),
    );
  });
});
