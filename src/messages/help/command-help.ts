import type { Words } from '../phrase.js';

/** What the help says of one command. Flags and arguments are explained in `flag-explanations.ts`. */
export interface CommandHelp {
  /** One line, an imperative without a full stop. */
  readonly summary: Words;
  /** What is not obvious: rules, defaults, how to take it back. */
  readonly description?: Words;
  /** Whole command lines, each in both languages. Every one is tried by a test. */
  readonly examples: readonly Words[];
  /** Flags or arguments that mean something of their own here. */
  readonly flags?: Readonly<Record<string, Words>>;
}
