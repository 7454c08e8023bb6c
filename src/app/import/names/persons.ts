import type { Finding } from '#src/domain/import/finding.js';
import { nameIndex } from '#src/domain/find-by-name.js';
import type { Recipients } from '#src/domain/master-data/recipients.js';
import { foldName } from '#src/domain/name.js';
import type { ListRecord } from '#src/lists/record.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { NameBook } from './name-book.js';
import type { Meaning, WrittenName } from './name-entry.js';

/** Natural persons of a list: they are booked under the file references that its profile gives them. */
export class Persons {
  readonly #profile: Profile;
  readonly #references: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #isRegistered: (reference: string) => boolean;
  /** Folded. */
  readonly #names: readonly string[];
  readonly #mentions: Finding[] = [];
  /** By folded name. */
  readonly #missing = new Map<
    string,
    { readonly finding: (rows: number, at: number) => Finding; rows: number }
  >();

  constructor(profile: Profile, recipients: Recipients) {
    this.#profile = profile;
    this.#names = [...profile.persons.values()].flatMap((names) => [...names.keys()].map(foldName));
    const called = nameIndex(recipients.entries());
    this.#isRegistered = (reference) => called(reference).length > 0;
    this.#references = new Map(
      [...profile.persons].map(([field, names]) => [field, new Set(names.values())]),
    );
  }

  /**
   * The cells of other fields that name one of the persons, such as a purpose: the row stays open, since the name would
   * stand in the journal for ever.
   */
  namedIn(record: ListRecord): readonly string[] {
    if (this.#names.length === 0) return [];
    const { place, values } = record;
    const cells: string[] = [];
    for (const [field, { value, cell }] of values) {
      if (this.#references.has(field) || typeof value !== 'string') continue;
      const folded = foldName(value);
      if (!this.#names.some((name) => folded.includes(name))) continue;
      const at = cell ?? place.cell;
      cells.push(at);
      const found = { sheet: place.sheet, cell: at };
      this.#mentions.push({ code: 'person-in-text', facts: {}, place: found, text: value, reading: null });
    }
    return cells;
  }

  /** Undefined where the field names no persons. */
  meaningOf(field: string, written: WrittenName, book: NameBook): Meaning | undefined {
    const references = this.#references.get(field);
    if (references === undefined) return undefined;
    const { text: name, place } = written;
    // The records have the reference in place of the name already, where the profile gives one.
    if (references.has(name)) return book.findReference(written, name);
    const missing = this.#missing.get(foldName(name)) ?? {
      rows: 0,
      finding: (rows: number, at: number): Finding => ({
        code: 'person-without-reference',
        facts: {
          name,
          rows,
          proposed: this.#proposed(references, at),
        },
        place,
        text: name,
        reading: null,
      }),
    };
    missing.rows += 1;
    this.#missing.set(foldName(name), missing);
    return { open: 'person-without-reference' };
  }

  /** The `at`-th reference of the list that is not given away yet. */
  #proposed(taken: ReadonlySet<string>, at: number): string {
    let number = 0;
    for (let free = 0; free < at;) {
      number += 1;
      if (!taken.has(this.#reference(number)) && !this.#isRegistered(this.#reference(number))) free += 1;
    }
    return this.#reference(number);
  }

  #reference(number: number): string {
    return `${this.#profile.list} ${String(number).padStart(3, '0')}`;
  }

  findings(): Finding[] {
    const missing = [...this.#missing.values()].map(({ finding, rows }, at) => finding(rows, at + 1));
    return [...missing, ...this.#mentions];
  }
}
