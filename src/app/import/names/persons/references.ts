import { nameIndex } from '#src/domain/find-by-name.js';
import type { Recipients } from '#src/domain/master-data/recipients.js';
import type { Profile } from '#src/lists/profile/profile.js';

/** The file references of a list: those that its profile gives away, and those that can be proposed. */
export class FileReferences {
  readonly #list: string;
  readonly #given: ReadonlySet<string>;
  readonly #isRegistered: (reference: string) => boolean;

  constructor({ list, persons }: Profile, recipients: Recipients) {
    this.#list = list;
    this.#given = new Set([...persons.values()].flatMap((names) => [...names.values()]));
    const called = nameIndex(recipients.entries());
    this.#isRegistered = (reference) => called(reference).length > 0;
  }

  isGiven(reference: string): boolean {
    return this.#given.has(reference);
  }

  /** The first `count` references of the list that are not given away yet. */
  proposed(count: number): readonly string[] {
    const free: string[] = [];
    for (let number = 1; free.length < count; number += 1) {
      const reference = `${this.#list} ${String(number).padStart(3, '0')}`;
      if (!this.isGiven(reference) && !this.#isRegistered(reference)) free.push(reference);
    }
    return free;
  }
}
