import type { Finding } from '#src/domain/import/finding.js';
import type { Recipients } from '#src/domain/master-data/recipients.js';
import { foldName } from '#src/domain/name.js';
import { personsIn } from '#src/lists/profile/persons.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { ListRecord } from '#src/lists/record.js';
import type { NameBook } from '../name-book.js';
import type { Meaning, WrittenName } from '../name-entry.js';
import { FieldOfNames } from './field-of-names.js';
import { FileReferences } from './references.js';

/** Natural persons of a list: they are booked under the file references that its profile gives them. */
export class Persons {
  readonly #profile: Profile;
  readonly #references: FileReferences;
  /** Folded. */
  readonly #names: readonly string[];
  readonly #mentions: Finding[] = [];
  readonly #fields = new Map<string, FieldOfNames>();

  constructor(profile: Profile, recipients: Recipients) {
    this.#profile = profile;
    this.#names = [...profile.persons.values()].flatMap((names) => [...names.keys()].map(foldName));
    this.#references = new FileReferences(profile, recipients);
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
      if (this.#profile.persons.has(field) || typeof value !== 'string') continue;
      const folded = foldName(value);
      if (!this.#names.some((name) => folded.includes(name))) continue;
      const at = cell ?? place.cell;
      cells.push(at);
      const found = { sheet: place.sheet, cell: at };
      this.#mentions.push({ code: 'person-in-text', facts: {}, place: found, text: value, reading: null });
    }
    return cells;
  }

  /** What a name of a recipient means where it is, or may be, that of a natural person; undefined where it is another's. */
  meaningOf(field: string, written: WrittenName, book: NameBook): Meaning | undefined {
    if (written.noun !== 'recipient') return undefined;
    let names = this.#fields.get(field);
    if (names === undefined) {
      names = new FieldOfNames(field, personsIn(this.#profile, field), this.#references);
      this.#fields.set(field, names);
    }
    return names.meaningOf(written, book);
  }

  findings(): Finding[] {
    return [...[...this.#fields.values()].flatMap((names) => names.findings()), ...this.#mentions];
  }
}
