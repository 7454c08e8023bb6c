import type { Draft } from '#src/domain/events/all.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { RecipientKind } from '#src/domain/codes.js';
import { isNameOfPerson, newRecipient } from '#src/domain/master-data/new-recipient.js';
import { cleanName, foldName } from '#src/domain/name.js';
import { Refusal } from '#src/domain/refusal.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { recipientIdLength } from '../../recipient-lookup.js';
import type { Known } from '../target.js';
import { decidedMeaning, nameLookup, type FoundName } from './find-name.js';
import {
  personNamed,
  settled,
  unregistered,
  unsettled,
  type Meaning,
  type NameEntry,
  type WrittenName,
} from './name-entry.js';

/** Something that must be written so that a name means what it means from now on, and the cell that asks for it. */
export interface NameDraft {
  readonly draft: Draft;
  readonly written: WrittenName;
}

export interface NameBookOptions {
  readonly spellings: Profile['spellings'];
  readonly createRecipients: boolean;
}

/**
 * Who and what the names of a list mean, each found once, however it is spelt. Nothing is registered but what was
 * allowed beforehand.
 */
export class NameBook {
  readonly #known: Known;
  readonly #options: NameBookOptions;
  readonly #lookups = new Map<Noun, (text: string) => FoundName>();
  /** By what a name is compared by. */
  readonly #entries = new Map<string, NameEntry>();
  /** The same by the text as it stands: a list has few spellings, but many rows of each. */
  readonly #byText = new Map<string, NameEntry>();
  /** Identifiers of the recipients that this list registers, by folded name. */
  readonly #registered = new Map<string, string>();

  constructor(known: Known, options: NameBookOptions) {
    this.#known = known;
    this.#options = options;
  }

  find(written: WrittenName): Meaning {
    const { noun, text } = written;
    return this.#once(`${noun}:${text}`, () => {
      const decided = decidedMeaning(this.#options.spellings.get(noun), text);
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
          : this.#register(known, reference, 'file-reference');
      }),
    );
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
    const name = meaning ?? text;
    const found = this.#lookup(noun)(name);
    if (found.kind === 'known') {
      return meaning === undefined ? settled(written, found.code) : this.#spelt(written, meaning, found.code);
    }
    if (found.kind === 'unknown' && noun === 'recipient' && this.#options.createRecipients) {
      return this.#register(written, name, 'organisation');
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

  /** Registers a recipient once, however its name is spelt in the list. */
  #register(written: WrittenName, called: string, kind: RecipientKind): NameEntry {
    const { text, place } = written;
    const before = this.#registered.get(foldName(called));
    if (before !== undefined) return settled(written, before);
    try {
      const stated = newRecipient(this.#known.newId(recipientIdLength), called, kind);
      const { id, name } = stated;
      this.#registered.set(foldName(called), id);
      return {
        ...settled(written, id),
        drafts: [{ type: 'recipient.stated', data: stated }],
        finding: (rows) => ({ code: 'recipient-created', facts: { name, rows }, place, text, reading: name }),
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return unregistered(written, called, error);
    }
  }
}
