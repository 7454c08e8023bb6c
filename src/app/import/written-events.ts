import type { Appended } from '#src/store/append.js';
import type { OnProgress } from './session.js';

/** What is kept of the events of an import, which are written page by page: how many, and the numbers at both ends. */
export class WrittenEvents {
  /** How many there will be. */
  total = 0;
  readonly #onProgress: OnProgress;
  #count = 0;
  #first: string | null = null;
  #last: string | null = null;

  constructor(onProgress: OnProgress) {
    this.#onProgress = onProgress;
  }

  readonly onPage = (page: readonly Appended[]): void => {
    this.#count += page.length;
    this.#first ??= page[0]?.number ?? null;
    this.#last = page.at(-1)?.number ?? this.#last;
    this.#onProgress(this.#count, this.total);
  };

  /** Null where nothing was written. */
  get numbers(): { readonly first: string; readonly last: string } | null {
    return this.#first === null || this.#last === null ? null : { first: this.#first, last: this.#last };
  }
}
