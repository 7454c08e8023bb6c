import type { AllocationMoved, AllocationPlanned } from '#src/domain/events/money.js';
import type { Pot } from '#src/domain/refusals/allocation.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import { storedEvent } from './event.js';
import { numberOrNull } from './number.js';

/** A booking with what people call it by, and when its writer's clock says it was recorded. */
interface Booked {
  readonly number: string;
  readonly recordedAt: string;
}

export interface PlannedRow extends Booked {
  readonly planned: AllocationPlanned;
}

export interface MoveRow extends Booked {
  readonly moved: AllocationMoved;
  /** The number of the reversal, null while the move counts. */
  readonly reversedBy: string | null;
}

/** The planned tracks that hold, in the order of their codes. */
export async function plannedTracks(reader: Reader, pot: Pot): Promise<PlannedRow[]> {
  const rows = await reader
    .selectFrom('planned_track')
    .innerJoin('event', 'event.hash', 'planned_track.event')
    .select(['event.hash', 'event.bytes', 'event.tag', 'event.sequence', 'event.recorded_at'])
    .where('planned_track.year', '=', pot.year)
    .orderBy('planned_track.track')
    .execute();
  return rows.map(plannedRow).filter((row) => isOf(row, pot));
}

/** Every planned track that was ever booked for the year, in the order of events; those that were replaced too. */
export async function plannedHistory(reader: Reader, pot: Pot): Promise<PlannedRow[]> {
  const rows = await reader
    .selectFrom('event')
    .leftJoin('unknown_event', 'unknown_event.event', 'event.hash')
    .select(['event.hash', 'event.bytes', 'event.tag', 'event.sequence', 'event.recorded_at'])
    .where('event.subject', '>=', `allocation:${pot.year}:`)
    .where('event.subject', '<', `allocation:${pot.year};`) // the character after the colon
    .where('unknown_event.event', 'is', null)
    .orderBy('event.lamport')
    .orderBy('event.replica')
    .orderBy('event.incarnation')
    .orderBy('event.sequence')
    .orderBy('event.hash')
    .execute();
  return rows.map(plannedRow).filter((row) => isOf(row, pot));
}

/** Moves that touch the year's money, in the order of events; reversed ones are among them. */
export async function moves(reader: Reader, { year, programme, municipality }: Pot): Promise<MoveRow[]> {
  const rows = await reader
    .selectFrom('event')
    .leftJoin('reversal', 'reversal.target', 'event.hash')
    .leftJoin('event as end', 'end.hash', 'reversal.event')
    .select(['event.hash', 'event.bytes', 'event.tag', 'event.sequence', 'event.recorded_at'])
    .select(['end.tag as end_tag', 'end.sequence as end_sequence'])
    .where('event.hash', 'in', (from) =>
      from
        .selectFrom('line')
        .select('line.event')
        .where('measure', '=', 'moved')
        .where('year', '=', year)
        .where('programme', '=', programme)
        .where('municipality', '=', municipality),
    )
    .orderBy('event.lamport')
    .orderBy('event.hash')
    .execute();
  return rows.map((row) => ({
    ...bookedOf(row),
    moved: storedEvent(row).data as unknown as AllocationMoved, // it has lines, so its data was understood
    reversedBy: numberOrNull(row.end_tag, row.end_sequence),
  }));
}

interface EventRow {
  readonly hash: string;
  readonly bytes: string;
  readonly tag: string;
  readonly sequence: number;
  readonly recorded_at: string;
}

function plannedRow(row: EventRow): PlannedRow {
  const planned = storedEvent(row).data as unknown as AllocationPlanned; // the subject has no other type of event
  return { ...bookedOf(row), planned };
}

function bookedOf({ tag, sequence, recorded_at }: EventRow): Booked {
  return { number: numberText(tag, sequence), recordedAt: recorded_at };
}

function isOf({ planned }: PlannedRow, { programme, municipality }: Pot): boolean {
  return planned.programme === programme && planned.municipality === municipality;
}
