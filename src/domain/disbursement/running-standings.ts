import { standingsAt, type Standing } from '../availability.js';
import { addCents, subtractCents } from '../cents.js';
import type { Line, Place } from '../line.js';
import type { Sum } from '../sums.js';

/** A level as it stands at the moment: shared by all places that draw on it. */
interface Running {
  standing: Standing;
}

/**
 * What stands on every level of one year, programme and municipality while payments are taken from it one after the
 * other. The sums are added up once for each place and kept up from then on, so that a long list costs no more per row
 * than a short one.
 */
export class RunningStandings {
  readonly #sums: readonly Sum[];
  readonly #levels = new Map<string, Running>();
  readonly #levelsAt = new Map<string, readonly Running[]>();

  /** @param sums of one year, programme and municipality */
  constructor(sums: readonly Sum[]) {
    this.#sums = sums;
  }

  /** As `standingsAt`, with what was taken since. */
  at(place: Place): readonly Standing[] {
    return this.#at(place).map(({ standing }) => standing);
  }

  /** Counts the line as paid; one with a negative amount as given back. */
  take(line: Line): void {
    for (const level of this.#at(line)) {
      const { usedCents, availableCents } = level.standing;
      level.standing = {
        ...level.standing,
        usedCents: addCents(usedCents, line.cents),
        availableCents: subtractCents(availableCents, line.cents),
      };
    }
  }

  /** What no place was asked for yet, nothing was taken from: such a level still stands as the sums say. */
  #at(place: Place): readonly Running[] {
    const key = `${place.economicKind} ${place.track ?? ''} ${place.area ?? ''}`;
    const known = this.#levelsAt.get(key);
    if (known) return known;
    const levels = standingsAt(this.#sums, place).map((standing) => this.#level(standing, place));
    this.#levelsAt.set(key, levels);
    return levels;
  }

  #level(standing: Standing, place: Place): Running {
    const key = levelKey(standing, place);
    const level = this.#levels.get(key) ?? { standing };
    this.#levels.set(key, level);
    return level;
  }
}

function levelKey({ level, economicKind }: Standing, { track, area }: Place): string {
  switch (level) {
    case 'programme':
      return `programme ${economicKind ?? ''}`;
    case 'track':
      return `track ${track ?? ''}`;
    case 'area':
    case 'without-area':
      return `area ${track ?? ''} ${area ?? ''}`;
  }
}
