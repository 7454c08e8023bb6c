import type { Draft } from '#src/domain/events/all.js';
import type { Finding } from '#src/domain/import/finding.js';
import { isNameOfPerson } from '#src/domain/master-data/new-recipient.js';
import { cleanName, foldName } from '#src/domain/name.js';
import type { Noun } from '#src/domain/refusals/name.js';
import { noArea } from '#src/lists/profile/no-area.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { Known } from '../target.js';
import { decidedMeaning, nameLookup, type FoundName } from './find-name.js';
import {
  noneMeant,
  personNamed,
  settled,
  unsettled,
  type Meaning,
  type NameEntry,
  type WrittenName,
} from './name-entry.js';
import { NewRecipients, type Registrable } from './new-recipients.js';

/** Something that must be written so that a name means what it means from now on, and the cell that asks for it. */
export interface NameDraft {
  readonly draft: Draft;
  readonly written: WrittenName;
}

export interface NameBookOptions extends Registrable {
  readonly spellings: Profile['spellings'];
}

/**
 * Who and what the names of a list mean, each found once, however it is spelt. Nothing is registered but what was
 * allowed beforehand.
 */
export class NameBook {
  readonly #known: Known;
  readonly #spellings: Profile['spellings'];
  readonly #newRecipients: NewRecipients;
  readonly #lookups = new Map<Noun, (text: string) => FoundName>();
  /** By what a name is compared by. */
  readonly #entries = new Map<string, NameEntry>();
  /** The same by the text as it stands: a list has few spellings, but many rows of each. */
  readonly #byText = new Map<string, NameEntry>();

  constructor(known: Known, { spellings, ...registrable }: NameBookOptions) {
    this.#known = known;
    this.#spellings = spellings;
    this.#newRecipients = new NewRecipients(known.newId, registrable);
  }

  find(written: WrittenName): Meaning {
    const { noun, text } = written;
    return this.#once(`${noun}:${text}`, () => {
      const decided = decidedMeaning(this.#spellings.get(noun), text);
      return this.#entry(`${noun}:${foldName(text)}:${decided ?? ''}`, () => this.#look(written, decided));
    });
  }

  /** The recipient that stands for a natural person, registered under the file reference if it is new. */
  findReference(written: WrittenName, reference: string): Meaning {
    const key = `reference:${reference}`;
    return this.#once(key, () =>
      this.#entry(key, () => {
        const found = this.#lookup('recipient')(reference);
        const known = { noun: written.noun, place: written.place, text: reference }; // never the name of a person
        return found.kind === 'known'
          ? settled(known, found.code)
          : this.#newRecipients.register(known, reference, 'file-reference');
      }),
    );
  }

  /** Whether somebody said whom the name means, or that it is a new recipient's. */
  isDecided({ noun, text }: WrittenName): boolean {
    const isNew = noun === 'recipient' && this.#newRecipients.isNamed(text);
    return isNew || decidedMeaning(this.#spellings.get(noun), text) !== undefined;
  }

  isRegistered({ noun, text }: WrittenName): boolean {
    return this.#lookup(noun)(text).kind !== 'unknown';
  }

  /** What must be written before the rows: recipients and alias names. */
  drafts(): NameDraft[] {
    const entries = [...this.#entries.values()];
    return entries.flatMap(({ drafts, written }) => drafts.map((draft) => ({ draft, written })));
  }

  findings(): Finding[] {
    return [...this.#entries.values()].flatMap(({ finding, rows }) => (finding ? [finding(rows)] : []));
  }

  #once(text: string, find: () => NameEntry): Meaning {
    const entry = this.#byText.get(text) ?? find();
    this.#byText.set(text, entry);
    entry.rows += 1;
    return entry.meaning;
  }

  #entry(key: string, look: () => NameEntry): NameEntry {
    const entry = this.#entries.get(key) ?? look();
    this.#entries.set(key, entry);
    return entry;
  }

  #lookup(noun: Noun): (text: string) => FoundName {
    const lookup = this.#lookups.get(noun) ?? nameLookup(noun, this.#known);
    this.#lookups.set(noun, lookup);
    return lookup;
  }

  #look(written: WrittenName, meaning: string | undefined): NameEntry {
    const { noun, text } = written;
    if (noun === 'area' && meaning === noArea) return noneMeant(written);
    const name = meaning ?? text;
    const found = this.#lookup(noun)(name);
    if (found.kind === 'known') {
      return meaning === undefined ? settled(written, found.code) : this.#spelt(written, meaning, found.code);
    }
    if (found.kind === 'unknown' && noun === 'recipient' && this.#newRecipients.mayRegister(name, found)) {
      return this.#newRecipients.register(written, name, 'organisation');
    }
    return unsettled(written, name, found);
  }

  /** A spelling that somebody decided is remembered as an alias name, unless the ledger knows it. */
  #spelt(written: WrittenName, means: string, code: string): NameEntry {
    const { noun, text, place } = written;
    if (this.#lookup(noun)(text).kind !== 'unknown') return settled(written, code);
    const name = cleanName(text);
    const isPerson = noun === 'recipient' && (isNameOfPerson(name) || this.#isReference(code));
    if (isPerson) return personNamed(written, name);
    const origin = [this.#known.fileName, place.sheet, place.cell].filter((part) => part !== null).join('!');
    return {
      ...settled(written, code),
      drafts: [{ type: 'alias-name.stated', data: { noun, code, name, origin, withdrawn: false } }],
      finding: () => ({
        code: 'spelling-remembered',
        facts: { noun, name, means },
        place,
        text,
        reading: means,
      }),
    };
  }

  /** Whether the recipient is a file reference: then its spelling is the name of a person, which is no alias name. */
  #isReference(id: string): boolean {
    return this.#known.recipients.all.some((one) => one.id === id && one.kind === 'file-reference');
  }
}
