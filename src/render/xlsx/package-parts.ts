import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// A zip holds the time of day without a zone; a Date of these parts says the same in every zone. Noon is skipped nowhere.
export const ENTRY_TIME = new Date(2000, 0, 1, 12);

const CONTENT_TYPES = '[Content_Types].xml';

/** The parts of an xlsx file by their paths, such as `xl/workbook.xml`. */
export class PackageParts {
  readonly #parts: Map<string, Uint8Array>;

  constructor(zip: Uint8Array) {
    const entries = Object.entries(unzipSync(zip));
    this.#parts = new Map(entries.map(([path, bytes]) => [path.replace(/^\//u, ''), bytes]));
  }

  /** The XML of a part that is there. */
  read(path: string): string {
    const bytes = this.#parts.get(path);
    if (bytes === undefined) throw new Error(`the workbook has no part ${path}`);
    return strFromU8(bytes);
  }

  /** Replaces or adds a part; what is new in kind is declared with `declare`. */
  write(path: string, xml: string): void {
    this.#parts.set(path, strToU8(xml));
  }

  /** Says what kind of part was added. */
  declare(path: string, contentType: string): void {
    const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.insertBefore(CONTENT_TYPES, '</Types>', override);
  }

  /** Puts XML in front of the first `tag` of a part, which is there. */
  insertBefore(path: string, tag: string, xml: string): void {
    const whole = this.read(path);
    const place = whole.indexOf(tag);
    if (place < 0) throw new Error(`${path} has no ${tag}`);
    this.write(path, whole.slice(0, place) + xml + whole.slice(place));
  }

  /** The same parts make the same bytes: fixed times, the content types first as readers expect, the rest by path. */
  zip(): Uint8Array {
    return zipSync(Object.fromEntries(this.sorted<Uint8Array>([])), { mtime: ENTRY_TIME, level: 6 });
  }

  /** All parts in the order in which they are packed, with others that were not made here and go before ours. */
  sorted<Other>(others: Iterable<readonly [string, Other]>): [path: string, part: Uint8Array | Other][] {
    const all = new Map<string, Uint8Array | Other>([...this.#parts, ...others]);
    return [...all].toSorted(([a], [b]) => contentTypesFirst(a, b));
  }
}

function contentTypesFirst(a: string, b: string): number {
  if (a === CONTENT_TYPES || b === CONTENT_TYPES) return a === CONTENT_TYPES ? -1 : 1;
  return a < b ? -1 : 1;
}
