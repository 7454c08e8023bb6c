import { subtractCents, zeroCents, type Cents } from '../cents.js';
import { compareText } from '../compare.js';
import { stateFigures, type StateFigure, type StatePlace, type StateSum } from './state-sums.js';

/** A figure that is another one in the second of two states. */
export interface StateChange extends StatePlace {
  readonly figure: StateFigure;
  readonly beforeCents: Cents;
  readonly afterCents: Cents;
  readonly changeCents: Cents;
}

/** What differs between the sums of two states: by year, programme, municipality, track and area, wholes before their parts. */
export function stateChanges(before: readonly StateSum[], after: readonly StateSum[]): StateChange[] {
  const [old, now] = [before, after].map((sums) => new Map(sums.map((sum) => [keyOf(sum), sum])));
  const places = new Map([...(old ?? []), ...(now ?? [])]);
  return [...places]
    .map(([key, { cents: _cents, ...place }]) => {
      const beforeCents = old?.get(key)?.cents ?? zeroCents;
      const afterCents = now?.get(key)?.cents ?? zeroCents;
      return { ...place, beforeCents, afterCents, changeCents: subtractCents(afterCents, beforeCents) };
    })
    .filter(({ changeCents }) => changeCents !== 0)
    .toSorted(comparePlaces);
}

function keyOf({ year, programme, municipality, level, track, area, figure }: StateSum): string {
  return JSON.stringify([year, programme, municipality, level, track, area, figure]);
}

const levels = ['programme', 'track', 'area'] as const;

function comparePlaces(a: StateChange, b: StateChange): number {
  return (
    a.year - b.year ||
    compareText(a.programme, b.programme) ||
    compareText(a.municipality, b.municipality) ||
    compareText(a.track ?? '', b.track ?? '') ||
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    Number(a.area === null) - Number(b.area === null) ||
    compareText(a.area ?? '', b.area ?? '') ||
    stateFigures.indexOf(a.figure) - stateFigures.indexOf(b.figure)
  );
}
