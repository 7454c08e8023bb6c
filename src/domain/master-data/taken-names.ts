import type { Named } from '../find-by-name.js';
import { foldName } from '../name.js';

/** The codes and names of all things of one kind, in any spelling: what something new cannot be called. */
export class TakenNames {
  readonly #owners = new Map<string, Named[]>();
  readonly #codes = new Set<string>();

  constructor(named: Iterable<Named> = []) {
    for (const one of named) this.add(one);
  }

  /** Takes the names of one more thing; of one that has names already, these too. */
  add(named: Named): void {
    this.#codes.add(named.code);
    for (const name of [named.code, named.name, ...named.aliasNames]) {
      const folded = foldName(name);
      const owners = this.#owners.get(folded);
      if (owners === undefined) this.#owners.set(folded, [named]);
      else owners.push(named);
    }
  }

  /** Whose name this is already, in any spelling, but for the thing with the code `except`; undefined: nobody's. */
  ownerOf(text: string, except: string): Named | undefined {
    return this.#owners.get(foldName(text))?.find(({ code }) => code !== except);
  }

  hasCode(code: string): boolean {
    return this.#codes.has(code);
  }
}
