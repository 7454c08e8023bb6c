import { firstHeaderAt } from './first-header.js';
import type { HeaderBlock } from './header-block.js';
import { laterHeaderAt, resemblesHeader } from './later-header.js';
import type { Region } from '../cells/region.js';

/** Rows that are looked at in search of a first header; a list that has none by then has none. */
const rowsForFirst = 400;

/** Rows that are looked at closely below it in vain: a list of texts with blank rows between is no stack of tables. */
const rowsForLater = 1000;

type FindWanted = (region: Region, at: number) => HeaderBlock | null;

/** All headers of a region from the top. Rows that `wanted` knows are headers whatever they look like. */
export function findHeaders(region: Region, wanted: FindWanted | null): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const search = new Search(region);
  for (let at = 0; at < region.rows.length; at++) {
    const found = wanted?.(region, at) ?? search.headerAt(at, blocks.at(-1) ?? null);
    if (found === null) continue;
    const block = wanted === null ? found : (wantedWithin(region, found, wanted) ?? found);
    blocks.push(block);
    at = block.last;
  }
  return blocks;
}

/** Looks for headers by evidence, as long as it is worth it. */
class Search {
  readonly #region: Region;
  #firstLooks = 0;
  #laterLooks = 0;

  constructor(region: Region) {
    this.#region = region;
  }

  headerAt(at: number, previous: HeaderBlock | null): HeaderBlock | null {
    return previous === null ? this.#firstHeaderAt(at) : this.#laterHeaderAt(at, previous);
  }

  #firstHeaderAt(at: number): HeaderBlock | null {
    this.#firstLooks += 1;
    return this.#firstLooks > rowsForFirst ? null : firstHeaderAt(this.#region, at);
  }

  #laterHeaderAt(at: number, previous: HeaderBlock): HeaderBlock | null {
    const resemblance = resemblesHeader(this.#region, at, previous);
    if (resemblance === null || (resemblance === 'maybe' && this.#laterLooks > rowsForLater)) return null;
    const block = laterHeaderAt(this.#region, at, previous);
    if (block === null) this.#laterLooks += 1;
    return block;
  }
}

/** What is wanted wins over what evidence would make of the same rows. */
function wantedWithin(region: Region, { first, last }: HeaderBlock, wanted: FindWanted): HeaderBlock | null {
  for (let at = first; at <= last; at++) {
    const block = wanted(region, at);
    if (block !== null) return block;
  }
  return null;
}
