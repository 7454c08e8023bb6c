import type { Day } from '#src/domain/day.js';
import type { Line } from '#src/domain/line.js';
import type { Pot } from '#src/domain/refusals/allocation.js';
import { movementWords } from '#src/messages/allocation/report.js';
import type { MoveRow } from '#src/store/queries/allocation.js';
import { asWritten, noEffect, type MovementGroup } from './movement.js';

/** A move with both its ends; an end in other money is shown, and counts there. */
export function movedMovement(row: MoveRow, pot: Pot): MovementGroup {
  const { number, recordedAt, moved, reversedBy } = row;
  const movements = moved.lines.map((line) => ({
    what: movementWords.moved,
    track: line.track,
    area: line.area,
    amountCents: line.cents,
    effect: reversedBy === null && isOf(line, pot) ? { ...noEffect, allocatedCents: line.cents } : null,
    decision: moved.decision,
    reason: asWritten(moved.reason),
    reversedBy,
  }));
  const date = moved.bookedOn as Day; // checked when the event was understood
  return { number, date, recordedAt, movements };
}

function isOf(line: Line, { year, programme, municipality }: Pot): boolean {
  return line.year === year && line.programme === programme && line.municipality === municipality;
}
