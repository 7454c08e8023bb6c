import type { AreaKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import { newNames } from '#src/domain/master-data/naming.js';
import { trackStatement } from '#src/domain/master-data/statements.js';
import { withTrackChange } from '#src/domain/master-data/track-changes.js';
import type { TrackRow } from '#src/reports/lists/tracks.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';
import { trackRow } from './list.js';

/** A new track as it was asked for. */
export interface NewTrack {
  readonly name: string;
  readonly programme: string;
  readonly municipality: string;
  readonly code?: string | undefined;
  readonly aliasNames?: readonly string[] | undefined;
  /** Undefined: consumptive. */
  readonly economicKind?: EconomicKind | undefined;
  /** The kinds of area it serves; null or undefined: all. */
  readonly areaKinds?: readonly AreaKind[] | null | undefined;
  /** Undefined: always. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Registers a track. Refuses as `newNames` does, with `period-reversed`, and unknown names. */
export function addTrack(context: Context, request: NewTrack): Promise<Stated<TrackRow>> {
  return state(context, async (reader) => decide(await readDirectory(reader), request));
}

function decide(directory: Directory, request: NewTrack): Stating<TrackRow> {
  const { drafts, ...names } = newNames('track', request, directory.tracks);
  const bare = {
    ...names,
    programme: directory.programme(request.programme).code,
    municipality: directory.municipality(request.municipality).code,
    economicKind: 'consumptive',
    areaKinds: null,
    from: null,
    to: null,
  } as const;
  const track = withTrackChange(bare, request);
  return {
    drafts: [...statedAnew('track.stated', null, trackStatement(track)), ...drafts],
    result: trackRow(track),
  };
}
