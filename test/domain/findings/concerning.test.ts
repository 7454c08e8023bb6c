import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { concerns } from '#src/domain/findings/concerning.js';
import type { Finding } from '#src/domain/findings/finding.js';

const common = { id: 'F-000000', state: 'open', subject: '', participants: [] } as const;

const overspent: Finding = {
  ...common,
  kind: 'overspent',
  facts: {
    level: 'programme',
    year: 2027,
    programme: 'llq',
    municipality: 'bremen',
    track: null,
    area: null,
    excessCents: cents(1),
  },
};

const sameName: Finding = { ...common, kind: 'same-name', facts: { name: 'x', recipients: ['a', 'b'] } };

describe('a finding', () => {
  it('concerns the year, programme and municipality that it tells of', () => {
    expect(concerns(overspent, { year: 2027 })).toBe(true);
    expect(concerns(overspent, { year: 2027, programme: 'llq', municipality: 'bremen' })).toBe(true);
    expect(concerns(overspent, { year: 2026 })).toBe(false);
    expect(concerns(overspent, { year: 2027, programme: 'win' })).toBe(false);
    expect(concerns(overspent, { year: 2027, municipality: 'bremerhaven' })).toBe(false);
  });

  it('concerns all years and all money where it belongs to none', () => {
    expect(concerns(sameName, { year: 2026, programme: 'win' })).toBe(true);
  });
});
