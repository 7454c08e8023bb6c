import type { RecipientKind } from '#src/domain/codes.js';
import { newRecipient } from '#src/domain/master-data/new-recipient.js';
import { foldName } from '#src/domain/name.js';
import { Refusal } from '#src/domain/refusal.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { recipientIdLength } from '../../recipient-lookup.js';
import type { Known } from '../target.js';
import type { FoundName } from './find-name.js';
import { settled, unregistered, type NameEntry, type WrittenName } from './name-entry.js';

/** Which unknown recipients may be registered: those that are named as new, or all that look like no registered one. */
export interface Registrable extends Pick<Profile, 'newRecipients'> {
  readonly createRecipients: boolean;
}

/** The recipients that a list registers, each once, however its name is spelt. */
export class NewRecipients {
  readonly #newId: Known['newId'];
  readonly #createsAll: boolean;
  /** Folded. */
  readonly #named: ReadonlySet<string>;
  /** Identifiers by folded name. */
  readonly #registered = new Map<string, string>();

  constructor(newId: Known['newId'], { newRecipients, createRecipients }: Registrable) {
    this.#newId = newId;
    this.#createsAll = createRecipients;
    this.#named = new Set(newRecipients.map(foldName));
  }

  /** Whether somebody said that the name is a new recipient's. */
  isNamed(name: string): boolean {
    return this.#named.has(foldName(name));
  }

  /** A name that looks like a registered one is most likely a misspelling of it: then only who is named is registered. */
  mayRegister(name: string, { nearest }: FoundName & { readonly kind: 'unknown' }): boolean {
    return this.isNamed(name) || (this.#createsAll && nearest().length === 0);
  }

  /** `called` is what the written name is taken for. */
  register(written: WrittenName, called: string, kind: RecipientKind): NameEntry {
    const { text, place } = written;
    const before = this.#registered.get(foldName(called));
    if (before !== undefined) return settled(written, before);
    try {
      const stated = newRecipient(this.#newId(recipientIdLength), called, kind);
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
