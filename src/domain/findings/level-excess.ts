import type { Cents } from '../cents.js';
import type { Level } from '../codes.js';
import type { Concern } from '../status/concerns.js';
import { subjects } from '../subject.js';
import type { Noticed } from './noticed.js';

/** A level that is used, or given out, beyond what it has. */
export interface LevelExcess {
  readonly level: Level;
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string | null;
  readonly area: string | null;
  /** By how much, beyond what bookings were marked with `--exceed`. */
  readonly excessCents: Cents;
}

export type NoticedExcess = Noticed<'overspent' | 'over-allocated', LevelExcess>;

/**
 * @param concern of that year
 * @param events that brought the level there
 */
export function noticedExcess(year: number, concern: Concern, events: readonly string[]): NoticedExcess {
  const { kind, level, programme, municipality, track, area, excessCents } = concern;
  return {
    kind,
    key: [level, year, programme, municipality, track, area],
    subject: subjects.level({ level, year, programme, municipality, track, area }),
    events,
    facts: { level, year, programme, municipality, track, area, excessCents },
  };
}
