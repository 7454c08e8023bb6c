import { compareText } from '#src/domain/compare.js';
import { kindInYear } from '#src/domain/master-data/area.js';
import { asYear } from '#src/domain/year.js';
import type { MatrixArea } from '#src/reports/allocation/matrix.js';
import { budgetMovement } from '#src/reports/allocation/movements/budget.js';
import { movedMovement } from '#src/reports/allocation/movements/moved.js';
import { inOrder, type MovementGroup } from '#src/reports/allocation/movements/movement.js';
import { plannedMovements, proposedMovements } from '#src/reports/allocation/movements/planned.js';
import type { AllocationReport, PlanBooking } from '#src/reports/allocation/report.js';
import type { Reader } from '#src/store/database.js';
import { moves, plannedHistory, type PlannedRow } from '#src/store/queries/allocation.js';
import { budgetEntries } from '#src/store/queries/budget.js';
import { allocationNames } from './names.js';
import type { Prepared, Standing } from './prepare.js';

/** The report on an allocation as it stands. */
export async function reportOfStanding(reader: Reader, standing: Standing): Promise<AllocationReport> {
  return {
    draft: false,
    figures: standing.figures,
    names: allocationNames(standing.directory, standing.pot),
    areas: areasOf(standing),
    bookings: bookingsOf(standing.planned),
    movements: inOrder(await bookedMovements(reader, standing)),
  };
}

/** The report on a plan before it is booked. */
export async function reportOfDraft(reader: Reader, prepared: Prepared): Promise<AllocationReport> {
  const standing = await reportOfStanding(reader, prepared);
  const spokenOf = new Set(prepared.computed.tracks.map(({ track }) => track));
  return {
    ...standing,
    draft: true,
    bookings: new Map([...standing.bookings].filter(([track]) => !spokenOf.has(track))),
    movements: [...standing.movements, ...proposedMovements(prepared.changed)],
  };
}

/** Every area that could get something, and every other one that has or had something, in the order of names. */
function areasOf({ pot, directory, situation, figures }: Standing): readonly MatrixArea[] {
  const { areas, hasEnrolments } = situation;
  const circle = areas.filter(({ valid, enrolled }) => valid && (enrolled || !hasEnrolments));
  const withMoney = figures.tracks.flatMap((track) => track.areas);
  const codes = new Set([...circle, ...withMoney].map(({ area }) => area));
  const year = asYear(pot.year);
  const byName = new Intl.Collator('de');
  return directory.areas
    .filter(({ code }) => codes.has(code))
    .map((area) => ({ code: area.code, name: area.name, kind: kindInYear(area, year) }))
    .toSorted((a, b) => byName.compare(a.name, b.name) || compareText(a.code, b.code));
}

function bookingsOf(planned: readonly PlannedRow[]): ReadonlyMap<string, PlanBooking> {
  return new Map(
    planned.map(({ number, recordedAt, planned: { track, decision } }) => [
      track,
      { number, recordedAt, decision },
    ]),
  );
}

async function bookedMovements(reader: Reader, { pot }: Standing): Promise<MovementGroup[]> {
  const entries = await budgetEntries(reader, pot);
  const moved = await moves(reader, pot);
  return [
    ...entries.map(budgetMovement),
    ...plannedMovements(await plannedHistory(reader, pot)),
    ...moved.map((move) => movedMovement(move, pot)),
  ];
}
