import { standingsAt, type Standing } from '../availability.js';
import { negateCents } from '../cents.js';
import { refuseShort } from '../disbursement/rules.js';
import type { Sum } from '../sums.js';

/** What taking lines back changes of the sums. */
export function changesOf(lines: readonly Sum[]): Sum[] {
  return lines.map((line) => ({ ...line, cents: negateCents(line.cents) }));
}

/**
 * What is taken back is not spent yet: no level, from the programme to the area, falls below zero, or further below.
 * What one line takes from a level and another gives to it leaves that level alone. Refuses `exceeds-available`.
 * @param before the sums of one year, programme and municipality
 * @param changes what taking back changes of them: all that is taken back in one step
 */
export function takenBackIsNotSpent(before: readonly Sum[], changes: readonly Sum[]): void {
  const after = [...before, ...changes];
  for (const change of changes) {
    const then = levelsOf(after, change);
    const short = levelsOf(before, change).find(({ level, economicKind, availableCents }) => {
      const left = then.find((one) => one.level === level && one.economicKind === economicKind);
      return left !== undefined && left.availableCents < 0 && left.availableCents < availableCents;
    });
    if (short)
      refuseShort(short, change.cents < 0 ? { ...change, cents: negateCents(change.cents) } : change);
  }
}

/** The levels that a change can draw on: what belongs to no track is of the programme alone. */
function levelsOf(sums: readonly Sum[], change: Sum): Standing[] {
  return standingsAt(sums, change).filter(({ level }) => change.track !== null || level === 'programme');
}
