import type { Day } from '#src/domain/day.js';
import type { Track } from '#src/domain/master-data/track.js';
import { coversDay } from '#src/domain/validity.js';
import type { List } from '#src/render/list.js';
import { trackList, type TrackRow } from '#src/reports/lists/tracks.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';

export interface TrackFilter extends Pick<PlaceTexts, 'programme' | 'municipality'> {
  /** Undefined: today. */
  readonly on?: Day | undefined;
  /** Also what is closed or not yet open on that day. */
  readonly all: boolean;
}

/** Tracks in the order of their codes. Refuses names that are not registered. */
export async function listTracks(context: Context, filter: TrackFilter): Promise<List<TrackRow>> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const directory = await readDirectory(reader);
    const { programme, municipality } = filter;
    const wanted = placeCodes(directory, { programme, municipality });
    const tracks = directory.tracks
      .filter((track) => filter.all || coversDay(track, filter.on ?? context.today))
      .filter((track) => wanted.programme === undefined || track.programme === wanted.programme)
      .filter((track) => wanted.municipality === undefined || track.municipality === wanted.municipality);
    return trackList(tracks.map(trackRow));
  });
}

/** A track as lists and the answers of commands give it. */
export function trackRow(track: Track): TrackRow {
  const { code, name, programme, municipality, economicKind, areaKinds, aliasNames, from, to } = track;
  return { code, name, programme, municipality, economicKind, areaKinds, aliasNames, from, to };
}
