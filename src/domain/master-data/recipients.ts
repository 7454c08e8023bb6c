import { compareText } from '../compare.js';
import { nameFinder, nameIndex, type Named } from '../find-by-name.js';
import { groupBy } from '../group-by.js';
import { foldName } from '../name.js';
import type { Recipient } from './recipient.js';

/** What a recipient is called. */
type Called = Pick<Recipient, 'id' | 'name' | 'aliasNames'>;

/** All recipients as they are registered, and where each of them leads. */
export class Recipients {
  readonly all: readonly Recipient[];
  /** Those that stand for themselves. */
  readonly standing: readonly Recipient[];
  /** Those that were merged into another. */
  readonly merged: readonly Recipient[];
  readonly #byId: ReadonlyMap<string, Recipient>;

  constructor(all: readonly Recipient[]) {
    this.all = all;
    this.#byId = new Map(all.map((recipient) => [recipient.id, recipient]));
    this.standing = all.filter((recipient) => this.leadsTo(recipient).id === recipient.id);
    this.merged = all.filter((recipient) => this.leadsTo(recipient).id !== recipient.id);
  }

  /**
   * Follows merges to the recipient that stands. In a circle (two officers apart merged both ways) that is the one with
   * the first identifier, the same for all of them.
   */
  leadsTo(recipient: Recipient): Recipient {
    const path = this.#path(recipient);
    const last = path.at(-1) ?? recipient;
    const circle = path.findIndex(({ id }) => id === last.mergedInto);
    if (circle === -1) return last;
    return path.slice(circle).reduce((first, one) => (one.id < first.id ? one : first));
  }

  /** Whether it and all that it was merged into are organisations: nobody knows that of what is not registered here. */
  isOrganisation(recipient: Recipient): boolean {
    return this.#path(recipient).every(
      ({ kind, mergedInto }) =>
        kind === 'organisation' && (mergedInto === null || this.#byId.has(mergedInto)),
    );
  }

  /** Itself, and what it was merged into, one after the other, each once. */
  #path(recipient: Recipient): readonly Recipient[] {
    const path = [recipient];
    const after = ({ mergedInto }: Recipient) => this.#byId.get(mergedInto ?? '');
    for (let next = after(recipient); next !== undefined && !path.includes(next); next = after(next)) {
      path.push(next);
    }
    return path;
  }

  /** The identifier that one stands for today; an unknown one stays as it is. */
  standingId(id: string): string {
    const recipient = this.#byId.get(id);
    return recipient === undefined ? id : this.leadsTo(recipient).id;
  }

  /** Identifier and name of what an identifier stands for today; of an unknown one both are itself. */
  standingFor(id: string): { readonly recipient: string; readonly recipientName: string } {
    const found = this.#byId.get(id);
    if (found === undefined) return { recipient: id, recipientName: id };
    const { id: recipient, name: recipientName } = this.leadsTo(found);
    return { recipient, recipientName };
  }

  /** All that lead to the recipient, itself among them. */
  leadingTo({ id }: Recipient): readonly Recipient[] {
    return this.all.filter((recipient) => this.leadsTo(recipient).id === id);
  }

  /**
   * The standing recipient that a text means, by identifier, name or alias name, also by those of what was merged into
   * it. Refuses with `name-unknown`, `name-ambiguous` and `name-empty`.
   */
  find(text: string): Recipient {
    return nameFinder('recipient', this.entries())(text).recipient;
  }

  /**
   * As `find`; of several that are registered under this very name, as happens where officers did so apart, the first by
   * identifier, with those of the others.
   */
  findFirst(text: string): { readonly recipient: Recipient; readonly others: readonly string[] } {
    const meant = nameIndex(this.entries())(text).map(({ recipient }) => recipient);
    const folded = foldName(text);
    const [first, ...others] = meant.toSorted((a, b) => compareText(a.id, b.id));
    if (first === undefined || !meant.every(({ name }) => foldName(name) === folded))
      return { recipient: this.find(text), others: [] };
    return { recipient: first, others: others.map(({ id }) => id) };
  }

  /** The standing recipients with all names that lead to them. */
  entries(): readonly (Named & { readonly recipient: Recipient })[] {
    const groups = groupBy(this.merged, (recipient) => this.leadsTo(recipient).id);
    const taken = new Set(this.standing.flatMap(foldedNames));
    const inherited = (recipient: Recipient): string[] =>
      (groups.get(recipient.id) ?? []).flatMap(namesOf).filter((name) => !taken.has(foldName(name)));
    return this.standing.map((recipient) => ({
      ...named(recipient),
      recipient,
      aliasNames: [...recipient.aliasNames, ...inherited(recipient)],
    }));
  }

  /** The entry that a text means as it is registered, merged or not; of two of one name the one of `preferred`. */
  entry(text: string, preferred: 'standing' | 'merged'): Recipient {
    const folded = foldName(text);
    const [first, second] =
      preferred === 'standing' ? [this.standing, this.merged] : [this.merged, this.standing];
    const isCalled = (recipient: Recipient): boolean => foldedNames(recipient).includes(folded);
    const among = !first.some(isCalled) && second.some(isCalled) ? second : first;
    return nameFinder(
      'recipient',
      among.map((recipient) => ({ ...named(recipient), recipient })),
    )(text).recipient;
  }
}

/** A recipient as others are found by name: its identifier is its code. */
export function named({ id, name, aliasNames }: Called): Named {
  return { code: id, name, aliasNames };
}

/** Whether the recipient itself is called so, and not only one that was merged into it. */
export function isNamed(recipient: Called, text: string): boolean {
  return foldedNames(recipient).includes(foldName(text));
}

function namesOf({ id, name, aliasNames }: Called): string[] {
  return [id, name, ...aliasNames];
}

function foldedNames(recipient: Called): string[] {
  return namesOf(recipient).map(foldName);
}
