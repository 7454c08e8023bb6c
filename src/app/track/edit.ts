import { changedNames, type NameChange } from '#src/domain/master-data/naming.js';
import { paymentsStayCovered } from '#src/domain/master-data/paid-outside.js';
import { trackStatement } from '#src/domain/master-data/statements.js';
import { withTrackChange, type TrackChange } from '#src/domain/master-data/track-changes.js';
import type { TrackRow } from '#src/reports/lists/tracks.js';
import type { Reader } from '#src/store/database.js';
import { aliasNamesWithOrigin } from '#src/store/queries/alias-name.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { countingPayments } from '../disbursement/counting.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';
import { trackRow } from './list.js';

/** What is to be different about a track; what is left out stays. */
export interface TrackEdit extends NameChange, TrackChange {
  readonly track: string;
}

/**
 * States a track anew. Refuses as `changedNames` and `withTrackChange` do, with `paid-outside` where it paid on a day on
 * which it would no longer be open, and an unknown track.
 */
export function editTrack(context: Context, edit: TrackEdit): Promise<Stated<TrackRow>> {
  return state(context, (reader) => decide(reader, edit));
}

async function decide(reader: Reader, edit: TrackEdit): Promise<Stating<TrackRow>> {
  const directory = await readDirectory(reader);
  const track = directory.track(edit.track);
  const { code } = track;
  const others = directory.tracks.filter((other) => other !== track);
  const aliases = await aliasNamesWithOrigin(reader, 'track', code);
  const { drafts, ...names } = changedNames({ noun: 'track', ...track, aliases }, edit, others);
  const after = { ...withTrackChange(track, edit), ...names };
  const payments = await countingPayments(reader, { track: code });
  paymentsStayCovered(payments, { noun: 'track', code, programme: null, before: [track], after: [after] });
  return {
    drafts: [...statedAnew('track.stated', trackStatement(track), trackStatement(after)), ...drafts],
    result: trackRow(after),
  };
}
