import type { ComputedTrack } from '#src/domain/allocation/computed.js';
import type { PlannedTrack } from '#src/domain/allocation/events.js';
import { subtractCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import { insteadOf, movementWords } from '#src/messages/allocation/report.js';
import { withFacts } from '#src/messages/in-both.js';
import type { Words } from '#src/messages/phrase.js';
import type { PlannedRow } from '#src/store/queries/allocation.js';
import { dayOfRecording, noEffect, type Movement, type MovementGroup } from './movement.js';

type Amounts = Pick<PlannedTrack, 'track' | 'amountCents' | 'undistributedCents'> & {
  readonly areas: readonly Pick<PlannedTrack['areas'][number], 'area' | 'amountCents'>[];
};

/** What each booking of a plan changed, from all bookings of the year in the order of events. */
export function plannedMovements(history: readonly PlannedRow[]): readonly MovementGroup[] {
  const before = new Map<string, Amounts>();
  return history.map(({ number, recordedAt, planned }) => {
    const previous = before.get(planned.track);
    before.set(planned.track, planned);
    const what = previous ? movementWords.replanned : movementWords.planned;
    const movements = changes(planned, previous, { what, decision: planned.decision });
    return { number, date: dayOfRecording(recordedAt), recordedAt, movements };
  });
}

/** What a plan that is not booked yet would change. */
export function proposedMovements(changed: readonly ComputedTrack[]): readonly MovementGroup[] {
  return changed.map((track) => {
    const previous = {
      track: track.track,
      amountCents: track.plannedCents,
      undistributedCents: track.plannedUndistributedCents,
      areas: track.areas.map(({ area, plannedCents }) => ({ area, amountCents: plannedCents })),
    };
    const isFirst = previous.areas.every(({ amountCents }) => amountCents === 0) && track.plannedCents === 0;
    const words = { what: movementWords.proposed, decision: null };
    return {
      number: null,
      date: null,
      recordedAt: '',
      movements: changes(track, isFirst ? undefined : previous, words),
    };
  });
}

/** The track's change, and below it that of each area where there was something to change. */
function changes(
  now: Amounts,
  before: Amounts | undefined,
  { what, decision }: Pick<Movement, 'what' | 'decision'>,
): readonly Movement[] {
  const { track, amountCents: cents } = now;
  const beforeCents = before?.amountCents ?? zeroCents;
  const changeCents = subtractCents(cents, beforeCents);
  const whole: Movement = {
    what,
    track,
    area: null,
    amountCents: changeCents,
    effect: { ...noEffect, allocatedCents: changeCents },
    decision,
    reason: before ? changeReason(cents, beforeCents) : null,
    reversedBy: null,
  };
  return before ? [whole, ...areaChanges(now, before)] : [whole];
}

function areaChanges(now: Amounts, before: Amounts): readonly Movement[] {
  const amounts = amountsByArea(now);
  const amountsBefore = amountsByArea(before);
  const areas = [...new Set([...amounts.keys(), ...amountsBefore.keys()])].toSorted(withoutAreaLast);
  return areas.flatMap((area): Movement[] => {
    const [cents, beforeCents] = [amounts.get(area) ?? zeroCents, amountsBefore.get(area) ?? zeroCents];
    const amountCents = subtractCents(cents, beforeCents);
    if (amountCents === 0) return [];
    const reason = changeReason(cents, beforeCents);
    const { track } = now;
    return [
      {
        what: movementWords.ofIt,
        track,
        area,
        amountCents,
        effect: null,
        decision: null,
        reason,
        reversedBy: null,
      },
    ];
  });
}

function amountsByArea({ areas, undistributedCents }: Amounts): ReadonlyMap<string | null, Cents> {
  return new Map<string | null, Cents>([
    ...areas.map(({ area, amountCents }) => [area, amountCents] as const),
    [null, undistributedCents],
  ]);
}

function withoutAreaLast(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compareText(a, b);
}

function changeReason(cents: Cents, beforeCents: Cents): Words {
  const facts = { cents, beforeCents };
  return withFacts(insteadOf, facts);
}
