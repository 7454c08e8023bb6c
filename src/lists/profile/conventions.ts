import { foldName } from '#src/domain/name.js';
import { undecided, type ColumnDecisions } from '../values/column.js';
import type { Profile } from './profile.js';

/** What was decided about the column of this title, whatever field it gives. */
export function conventionsOf({ conventions }: Profile, title: string): ColumnDecisions {
  const wanted = foldName(title);
  const found = [...conventions].find(([of]) => foldName(of) === wanted);
  return found?.[1] ?? undecided;
}

/** Both together; the first goes before. */
export function mergedDecisions(first: ColumnDecisions, second: ColumnDecisions): ColumnDecisions {
  return {
    numbers: first.numbers ?? second.numbers,
    days: first.days ?? second.days,
    yearsFrom: first.yearsFrom ?? second.yearsFrom,
    scale: first.scale ?? second.scale,
    round: first.round || second.round,
  };
}
