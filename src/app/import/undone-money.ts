import { addCents, negateCents, sumCents, zeroCents, type Cents } from '#src/domain/cents.js';
import type { EventContents } from '#src/domain/events/all.js';
import { groupBy } from '#src/domain/group-by.js';
import { linesOf } from '#src/domain/journal/reverse.js';
import { takenBackIsNotSpent } from '#src/domain/journal/taken-back.js';
import { isGuarded } from '#src/domain/master-data/programme.js';
import { potKey } from '#src/domain/pot.js';
import type { Sum } from '#src/domain/sums.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { readDirectory } from './../directory.js';

/** What taking an import back changes of the sums, added up by place and measure: a long list has few places. */
export class UndoneMoney {
  readonly #changes = new Map<string, Sum>();

  /** Counts an event out that is ended, or in (`+1`) that is booked again. */
  count(event: Pick<JournalEvent, 'type' | 'data'>, sign: 1 | -1): void {
    for (const line of moneyOf(event)) {
      const key = JSON.stringify([line.measure, ...placeOf(line)]);
      const before: Cents = this.#changes.get(key)?.cents ?? zeroCents;
      const cents = addCents(before, sign === 1 ? line.cents : negateCents(line.cents));
      this.#changes.set(key, { ...line, cents });
    }
  }

  /** All amounts that are taken back, less those that are booked again. */
  takenBackCents(): Cents {
    return negateCents(sumCents([...this.#changes.values()].map(({ cents }) => cents)));
  }

  /** No level of a guarded year falls below zero, or further below, by the change. Refuses `exceeds-available`. */
  async isNotNeeded(reader: Reader): Promise<void> {
    const { programme } = await readDirectory(reader);
    const changes = [...this.#changes.values()].filter(
      (sum) => sum.cents !== 0 && isGuarded(programme(sum.programme), sum.year),
    );
    for (const pot of groupBy(changes, potKey).values()) {
      const [first] = pot;
      if (first) takenBackIsNotSpent(await sumsOfYear(reader, first.year, first), pot);
    }
  }
}

/** The lines of a booking with their measures; none for what is no money. */
function moneyOf({ type, data }: Pick<JournalEvent, 'type' | 'data'>): readonly Sum[] {
  const said = data as unknown; // type and data belong together, here and below
  if (type === 'disbursement.recorded') {
    const { lines } = said as EventContents['disbursement.recorded'];
    return lines.map((line) => ({ ...line, measure: 'disbursed' }));
  }
  if (type !== 'allocation.planned') return linesOf({ type, data: said });
  const planned = said as EventContents['allocation.planned'];
  const { year, programme, municipality, track, economicKind } = planned;
  const place = { year, programme, municipality, track, economicKind, measure: 'planned' } as const;
  const ofAreas = planned.areas.map(({ area, amountCents: cents }) => ({ ...place, area, cents }));
  return [...ofAreas, { ...place, area: null, cents: planned.undistributedCents }];
}

function placeOf({ year, programme, municipality, track, area, economicKind }: Sum): readonly unknown[] {
  return [year, programme, municipality, track, area, economicKind];
}
