import type { ComputerUnavailables } from './unavailables/computer.js';
import type { DatabaseUnavailables } from './unavailables/database.js';
import type { FileUnavailables } from './unavailables/file.js';
import type { ShareUnavailables } from './unavailables/share.js';

/** Every code for something outside of us that does not work now, and its facts. One interface per noun, in `unavailables/`. */
export interface UnavailableFacts
  extends ComputerUnavailables, DatabaseUnavailables, FileUnavailables, ShareUnavailables {}

export type UnavailableCode = keyof UnavailableFacts;

/**
 * Something outside of us that does not work now: a full disk, a missing folder, a locked file. It carries a code
 * and facts, never prose: `messages` turns it into a sentence and the way out, `cli` into exit code 5.
 */
export class Unavailable<C extends UnavailableCode = UnavailableCode> extends Error {
  readonly code: C;
  readonly facts: UnavailableFacts[C];

  constructor(code: C, facts: UnavailableFacts[C], options?: ErrorOptions) {
    super(code, options);
    this.name = 'Unavailable';
    this.code = code;
    this.facts = facts;
  }
}

/** Whether `error` is the `Unavailable` with this code, so that its facts can be read. */
export function isUnavailable<C extends UnavailableCode>(error: unknown, code: C): error is Unavailable<C> {
  return error instanceof Unavailable && error.code === code;
}
