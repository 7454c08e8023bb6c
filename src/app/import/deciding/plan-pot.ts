import { allocationPlanned } from '#src/domain/allocation/booking.js';
import { changedTracks, computeAllocation } from '#src/domain/allocation/compute.js';
import { checkAllocation } from '#src/domain/allocation/rules.js';
import { zeroCents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import type { AllocationPlanned } from '#src/domain/events/money.js';
import type { Programme } from '#src/domain/master-data/programme.js';
import type { Pot } from '#src/domain/refusals/allocation.js';
import { plannedTracks } from '#src/store/queries/allocation.js';
import { readSituation } from '../../allocation/situation.js';
import type { Candidate, Figure, Known, Rejected, Rows } from '../target.js';
import { decided } from './rejected.js';
import { decisionOf, planOf, recordsOf, type TrackRows } from './track-rows.js';

/** What a list plans for one year, programme and municipality. */
export interface PlannedPot {
  readonly guarded: boolean;
  readonly programme: Programme;
  readonly outcomes: readonly (Candidate | Rejected)[];
}

/**
 * Plans the tracks of one year, programme and municipality together, each with its rows. A track that is planned just so
 * is stated as it stands, whatever plan led there. What `computeAllocation` and `checkAllocation` refuse, all the rows
 * are rejected with.
 */
export async function planPot(
  tracks: readonly [TrackRows, ...TrackRows[]],
  { reader, directory }: Known,
): Promise<PlannedPot> {
  const [[{ year, track }]] = tracks;
  const pot: Pot = { year, programme: track.programme, municipality: track.municipality };
  const situation = await readSituation(reader, directory, pot);
  const standing = new Map((await plannedTracks(reader, pot)).map(({ planned }) => [planned.track, planned]));
  const outcome = decided(rowsOf(tracks), () => {
    const plan = { ...pot, tracks: tracks.map(planOf).toSorted((a, b) => compareText(a.track, b.track)) };
    const computed = computeAllocation(plan, situation);
    const changed = changedTracks(computed);
    if (changed.length > 0) checkAllocation(computed, situation);
    return tracks.flatMap((rows) => {
      const planned = computed.tracks.find((one) => one.track === rows[0].track.code);
      if (planned === undefined) return [];
      const stands = changed.includes(planned) ? undefined : standing.get(planned.track);
      return [candidateOf(rows, stands ?? allocationPlanned(planned, pot, decisionOf(rows)))];
    });
  });
  const outcomes = 'findings' in outcome ? [outcome] : outcome;
  return { guarded: situation.guarded, programme: directory.programme(pot.programme), outcomes };
}

function rowsOf([first, ...others]: readonly [TrackRows, ...TrackRows[]]): Rows {
  const [lead, ...more] = recordsOf(first);
  return [lead, ...more, ...others.flatMap(recordsOf)];
}

function candidateOf(rows: TrackRows, data: AllocationPlanned): Candidate {
  return {
    records: recordsOf(rows),
    drafts: [{ type: 'allocation.planned', data }],
    figures: figuresOf(data),
    findings: [],
  };
}

function figuresOf({ year, track, areas, undistributedCents }: AllocationPlanned): Figure[] {
  const figures = areas.map(({ area, amountCents: cents }): Figure => ({ year, track, area, cents }));
  return undistributedCents === zeroCents
    ? figures
    : [...figures, { year, track, area: null, cents: undistributedCents }];
}

/** What an allocation says, for comparing. */
export function allocationContent(planned: AllocationPlanned): readonly string[] {
  const { year, track, amountCents, undistributedCents, areas, decision } = planned;
  return [
    String(year),
    track,
    String(amountCents),
    areas.map(({ area, amountCents: cents }) => `${area} ${cents}`).join(', '),
    String(undistributedCents),
    decision ?? '',
  ];
}
