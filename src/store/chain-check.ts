import type { JournalProblem } from '#src/domain/damage.js';
import { chainProblem, type Predecessor } from '#src/journal/chain.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { numberOf } from '#src/journal/number.js';
import type { Reader } from './database.js';
import { predecessor } from './queries/predecessor.js';

/** Holds events against the ones they name as `prev`, in the order in which they come. */
export class ChainCheck {
  readonly #reader: Reader;
  /** The event that came last, by replica: nearly always the predecessor of the replica's next. */
  readonly #latest = new Map<string, JournalEvent>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async problems(events: readonly JournalEvent[]): Promise<JournalProblem[]> {
    const problems: JournalProblem[] = [];
    for (const event of events) {
      const code = chainProblem(event, await this.#predecessorOf(event));
      if (code) problems.push({ code, number: numberOf(event), hash: event.hash });
      this.#latest.set(event.replica, event);
    }
    return problems;
  }

  async #predecessorOf(event: JournalEvent): Promise<Predecessor | null> {
    if (event.prev === null) return null;
    const latest = this.#latest.get(event.replica);
    return latest?.hash === event.prev ? latest : predecessor(this.#reader, event.prev);
  }
}
