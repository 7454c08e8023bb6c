import type { Finding } from '#src/domain/import/finding.js';
import { foldName } from '#src/domain/name.js';
import type { PersonsIn } from '#src/lists/profile/profile.js';
import type { NameBook } from '../name-book.js';
import type { Meaning, WrittenName } from '../name-entry.js';
import type { FileReferences } from './references.js';
import { looksLikePerson, showsOrganisation } from './signs.js';

/** How a name is taken: by the reference of a person, as a person's, as perhaps a person's, or as any other's. */
type Taken = 'reference' | 'person' | 'suspect' | 'other';

/** A name that is or may be a natural person's, where it stood first, and in how many rows. */
interface NamedPerson {
  readonly written: WrittenName;
  rows: number;
}

/** The names in a field of recipients, told apart into natural persons and others. */
export class FieldOfNames {
  readonly #field: string;
  readonly #share: PersonsIn | null;
  readonly #references: FileReferences;
  /** By text: a list has few names, but many rows of each. */
  readonly #taken = new Map<string, Taken>();
  /** By folded name. */
  readonly #persons = new Map<string, NamedPerson>();

  /** @param share what the profile says of the field; null: nothing */
  constructor(field: string, share: PersonsIn | null, references: FileReferences) {
    this.#field = field;
    this.#share = share;
    this.#references = references;
  }

  /** Undefined where the name is that of an organisation, or of nobody that is known to be a person. */
  meaningOf(written: WrittenName, book: NameBook): Meaning | undefined {
    const { text } = written;
    const taken = this.#taken.get(text) ?? this.#take(written, book);
    this.#taken.set(text, taken);
    switch (taken) {
      case 'other':
        return undefined;
      // The records have the reference in place of the name already, where the profile gives one.
      case 'reference':
        return book.findReference(written, text);
      case 'person':
        this.#count(written);
        return { open: 'person-without-reference' };
      case 'suspect':
        this.#count(written);
        return { open: 'persons-open' };
    }
  }

  findings(): readonly Finding[] {
    const persons = [...this.#persons.values()];
    return this.#share === null ? this.#question(persons) : this.#withoutReference(persons);
  }

  #take(written: WrittenName, book: NameBook): Taken {
    const { text } = written;
    if (this.#references.isGiven(text)) return 'reference';
    if (this.#share === 'none' || book.isDecided(written)) return 'other';
    if (this.#share === 'all') return 'person';
    if (book.isRegistered(written)) return 'other';
    // Given names are too many to know them all: where there are persons, what shows nothing else may be one.
    if (this.#share === 'some') return looksLikePerson(text) || !showsOrganisation(text) ? 'person' : 'other';
    return looksLikePerson(text) ? 'suspect' : 'other';
  }

  #count(written: WrittenName): void {
    const folded = foldName(written.text);
    const person = this.#persons.get(folded) ?? { written, rows: 0 };
    person.rows += 1;
    this.#persons.set(folded, person);
  }

  #withoutReference(persons: readonly NamedPerson[]): readonly Finding[] {
    const references = this.#references.proposed(persons.length);
    return persons.map(({ written: { text, place }, rows }, at) => ({
      code: 'person-without-reference',
      facts: {
        field: this.#field,
        name: text,
        rows,
        proposed: references[at] ?? '',
        amongOthers: this.#share === 'some',
      },
      place,
      text,
      reading: null,
    }));
  }

  /** Asked once for the field: whoever knows the list knows whom it names. */
  #question(persons: readonly NamedPerson[]): readonly Finding[] {
    const [first] = persons;
    if (first === undefined) return [];
    const { text, place } = first.written;
    const rows = persons.reduce((sum, person) => sum + person.rows, 0);
    const names = new Set([...this.#taken.keys()].map(foldName)).size;
    const facts = { field: this.#field, example: text, persons: persons.length, names, rows };
    return [{ code: 'persons-open', facts, place, text, reading: null }];
  }
}
