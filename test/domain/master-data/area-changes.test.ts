import { describe, expect, it } from '@jest/globals';
import { asDay } from '#src/domain/day.js';
import { kindOn, type Area } from '#src/domain/master-data/area.js';
import { closedOn, reopened, withKind } from '#src/domain/master-data/area-changes.js';

const area: Area = {
  code: 'blockdiek',
  name: 'Blockdiek',
  aliasNames: [],
  municipality: 'bremen',
  kinds: [{ kind: 'win', from: asDay('1999-01-01'), decision: null }],
  from: asDay('1999-01-01'),
  to: null,
  openedBy: null,
  closedBy: null,
};
const small = { kind: 'small', from: asDay('2020-01-01'), decision: 'Senat' } as const;

describe('withKind', () => {
  it('appends a kind from its day on and leaves the time before as it was', () => {
    const changed = withKind(area, small);
    expect(changed.kinds).toEqual([...area.kinds, small]);
    expect(kindOn(changed, asDay('2019-12-31'))).toBe('win');
    expect(kindOn(changed, asDay('2020-01-01'))).toBe('small');
  });

  it('replaces a change of the same day', () => {
    const corrected = withKind(withKind(area, small), { ...small, kind: 'emerging', decision: null });
    expect(corrected.kinds).toEqual([...area.kinds, { kind: 'emerging', from: small.from, decision: null }]);
  });

  it('takes a change back by the kind that was before', () => {
    expect(withKind(withKind(area, small), { ...small, kind: 'win' })).toEqual(area);
  });

  it('puts an earlier change before a later one', () => {
    const earlier = { kind: 'other', from: asDay('2010-01-01'), decision: null } as const;
    expect(withKind(withKind(area, small), earlier).kinds).toEqual([...area.kinds, earlier, small]);
  });

  it('replaces the only kind by one of the same day', () => {
    const other = { kind: 'other', from: asDay('1999-01-01'), decision: null } as const;
    expect(withKind(area, other).kinds).toEqual([other]);
  });
});

describe('closedOn', () => {
  it('sets the last day and the decision, and can be taken back', () => {
    const closed = closedOn(area, { to: asDay('2023-12-31'), decision: 'Senat' });
    expect(closed).toMatchObject({ to: '2023-12-31', closedBy: 'Senat' });
    expect(reopened(closed)).toEqual(area);
  });

  it('refuses a last day before the first', () => {
    const closing = { to: asDay('1998-12-31'), decision: 'Senat' };
    expect(() => closedOn(area, closing)).toThrow(
      expect.objectContaining({ code: 'period-reversed', facts: { from: '1999-01-01', to: '1998-12-31' } }),
    );
  });
});
