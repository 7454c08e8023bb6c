import type { Context } from '#src/app/context.js';
import type { Computer } from '../computer.js';
import type { Dice } from '../dice.js';

/** What an officer wants to book, through the functions that the commands call. */
export interface Asking {
  readonly context: Context;
  readonly computer: Computer;
  readonly dice: Dice;
  /** Counts the intentions of a run, so that texts can be told apart. */
  readonly turn: number;
}

/** Gives the numbers of the bookings that were reported, none where nothing was to be booked. */
export type Intention = (asking: Asking) => Promise<readonly (string | null)[]>;

/** One of the texts that a query finds on the computer; `missing` where it finds none. */
export function oneOf({ computer, dice }: Asking, query: string, missing: string): string {
  const rows = computer.rows<{ text: string }>(query);
  return rows.length === 0 ? missing : dice.pick(rows).text;
}
