import { isSplit } from '#src/domain/availability.js';
import { addCents } from '#src/domain/cents.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { Line } from '#src/domain/line.js';
import type { Track } from '#src/domain/master-data/track.js';
import { refuse } from '#src/domain/refusal.js';
import type { AllocationRefusals, MoveBorder } from '#src/domain/refusals/allocation.js';
import { allocatedToTracks, blockedCents, budgetCents, totalsOf, type Sum } from '#src/domain/sums.js';
import { allocatableCents } from './standing.js';

/** The border that money between these tracks crosses, the widest one of several; null where it stays within. */
export function borderOf(from: Track, to: Track): AllocationRefusals['move-needs-decision'] | null {
  if (from.programme !== to.programme)
    return { crosses: 'programme', from: from.programme, to: to.programme };
  if (from.municipality !== to.municipality) {
    return { crosses: 'municipality', from: from.municipality, to: to.municipality };
  }
  if (from.economicKind === to.economicKind) return null;
  return { crosses: 'economic-kind', from: from.economicKind, to: to.economicKind };
}

/**
 * The budget that receives moved money covers what is allocated from it then; also for the economic kind where the
 * budget is split. Refuses with `over-allocated`.
 * @param sums of the year, programme and municipality that receive it
 */
export function budgetTakesMove(sums: readonly Sum[], taken: Line, crosses: MoveBorder): void {
  // Between economic kinds of one programme the sum over both stays what it is.
  if (crosses !== 'economic-kind') requireRoom(sums, taken, null);
  if (isSplit(sums)) requireRoom(sums, taken, taken.economicKind);
}

function requireRoom(sums: readonly Sum[], taken: Line, economicKind: EconomicKind | null): void {
  const relevant = sums.filter((sum) => economicKind === null || sum.economicKind === economicKind);
  const totals = totalsOf(relevant);
  const budget = { budgetCents: budgetCents(totals), blockedCents: blockedCents(totals) };
  const allocatedBefore = allocatedToTracks(relevant);
  const allocated = addCents(allocatedBefore, taken.cents);
  if (allocated <= allocatableCents(budget)) return;
  const { year, programme, municipality } = taken;
  refuse('over-allocated', {
    year,
    programme,
    municipality,
    economicKind,
    ...budget,
    allocatedCents: allocated,
  });
}
