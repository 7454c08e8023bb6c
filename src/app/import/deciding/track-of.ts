import { trackMeant } from '#src/domain/disbursement/place.js';
import type { Area } from '#src/domain/master-data/area.js';
import type { Track } from '#src/domain/master-data/track.js';
import { refuse } from '#src/domain/refusal.js';
import type { Directory } from '../../directory.js';
import type { ResolvedRecord } from '../target.js';

/**
 * The track of a row: as it says, else the only one of its programme and municipality (or that of the area). Refuses as
 * `trackMeant` does, and with `track-not-of-budget` a track of another municipality than the row says.
 */
export function trackOf(codes: ResolvedRecord['codes'], directory: Directory, area: Area | null): Track {
  const { track: code, programme, municipality } = codes;
  const track = trackMeant(directory.tracks, {
    track: code === undefined ? null : directory.track(code),
    programme: programme ?? null,
    municipality: municipality ?? area?.municipality ?? null,
  });
  if (municipality !== undefined && municipality !== track.municipality) {
    refuse('track-not-of-budget', { track: track.code, programme: track.programme, municipality });
  }
  return track;
}
