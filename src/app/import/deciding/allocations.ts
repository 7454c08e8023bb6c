import { potKey } from '#src/domain/pot.js';
import type { Candidate, Known, Rejected, ResolvedRecord } from '../target.js';
import { askOnce, openTracks } from './asked-once.js';
import { groupsOf } from './groups.js';
import { Notes } from './notes.js';
import { planPot } from './plan-pot.js';
import { decided, isCandidate, statedTwice } from './rejected.js';
import { recordsOf, repeatedAreas, trackRow, type TrackRow, type TrackRows } from './track-rows.js';

/**
 * The allocations of a list: all rows of one track and year are one statement, as `allocation apply` makes it of a plan
 * with fixed amounts; rows without an area are what the track keeps. An area that stands in two rows of a track has no
 * amount at all (`stated-twice`), and a rule that says no to a plan says no to all rows of its year and programme. What
 * track rows without one are of is asked once.
 */
export async function decideAllocations(
  records: readonly ResolvedRecord[],
  known: Known,
): Promise<(Candidate | Rejected)[]> {
  const { rows, rejected } = placed(records, known);
  const outcomes: (Candidate | Rejected)[] = [...rejected];
  const tracks: TrackRows[] = [];
  for (const track of groupsOf(rows, (row) => `${row.year} ${row.track.code}`)) {
    const findings = repeatedAreas(track).flatMap((repeated) => statedTwice(repeated).findings);
    if (findings.length === 0) tracks.push(track);
    else outcomes.push({ records: recordsOf(track), findings });
  }
  const notes = new Notes();
  for (const pot of groupsOf(tracks, ([{ year, track }]) => potKey({ year, ...track }))) {
    const { guarded, programme, outcomes: planned } = await planPot(pot, known);
    for (const outcome of planned) {
      if (!guarded && isCandidate(outcome))
        notes.historic(programme, outcomes.length, outcome.records.length);
      outcomes.push(outcome);
    }
  }
  notes.addTo(outcomes);
  return askOnce(outcomes, 'track', openTracks);
}

function placed(
  records: readonly ResolvedRecord[],
  { directory }: Known,
): { readonly rows: readonly TrackRow[]; readonly rejected: readonly Rejected[] } {
  const rows: TrackRow[] = [];
  const rejected: Rejected[] = [];
  for (const record of records) {
    const row = decided([record], () => trackRow(record, directory));
    if ('track' in row) rows.push(row);
    else rejected.push(row);
  }
  return { rows, rejected };
}
