const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const yearMs = 365 * 24 * hourMs;

/** How far the clock of an officer's computer can be off, in milliseconds; also set back in the middle of a run. */
export const clockErrorsMs: readonly number[] = [0, -hourMs, hourMs, -10 * yearMs, 10 * yearMs];

/** The time that passes for everybody alike. */
export class Time {
  #ms = Date.parse('2027-03-15T08:00:00Z');

  get ms(): number {
    return this.#ms;
  }

  pass(minutes: number): void {
    this.#ms += minutes * minuteMs;
  }
}
