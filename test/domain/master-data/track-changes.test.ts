import { describe, expect, it } from '@jest/globals';
import { asDay } from '#src/domain/day.js';
import type { Track } from '#src/domain/master-data/track.js';
import { withTrackChange } from '#src/domain/master-data/track-changes.js';

const track: Track = {
  code: 'los',
  name: 'LOS',
  aliasNames: [],
  programme: 'los',
  municipality: 'bremen',
  economicKind: 'consumptive',
  areaKinds: ['win'],
  from: asDay('2020-01-01'),
  to: null,
};

describe('withTrackChange', () => {
  it('leaves what is not given', () => {
    expect(withTrackChange(track, { from: undefined })).toEqual(track);
  });

  it('changes what is given, also to all kinds of area', () => {
    const change = { areaKinds: null, economicKind: 'investive', to: asDay('2028-12-31') } as const;
    expect(withTrackChange(track, change)).toEqual({ ...track, ...change });
  });

  it('refuses an end before the beginning', () => {
    expect(() => withTrackChange(track, { to: asDay('2019-12-31') })).toThrow(
      expect.objectContaining({ code: 'period-reversed', facts: { from: '2020-01-01', to: '2019-12-31' } }),
    );
  });
});
