import type { Track } from './track.js';
import { refuse } from '../refusal.js';

/** What can be different about a track; what is left out stays. Programme and municipality are for ever. */
export type TrackChange = {
  readonly [K in 'economicKind' | 'areaKinds' | 'from' | 'to']?: Track[K] | undefined;
};

/** The track after a change. Refuses with `period-reversed`. */
export function withTrackChange(track: Track, change: TrackChange): Track {
  const {
    economicKind = track.economicKind,
    areaKinds = track.areaKinds,
    from = track.from,
    to = track.to,
  } = change;
  if (from !== null && to !== null && to < from) refuse('period-reversed', { from, to });
  return { ...track, economicKind, areaKinds, from, to };
}
