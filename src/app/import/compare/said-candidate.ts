import type { Candidate, Target } from '../target.js';
import type { Said } from './match-rows.js';

/** A candidate, and what it says. That is made when it is compared: the first version of a list is compared with nothing. */
export class SaidCandidate implements Said {
  readonly candidate: Candidate;
  readonly #target: Target;

  constructor(candidate: Candidate, target: Target) {
    this.candidate = candidate;
    this.#target = target;
  }

  get content(): readonly string[] {
    return this.#target.content(this.candidate.drafts[0].data as never); // the target made it
  }

  get key(): string | null {
    return this.candidate.records[0].key;
  }
}
