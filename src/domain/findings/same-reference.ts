import type { Cents } from '../cents.js';
import { groupBy } from '../group-by.js';
import { subjects } from '../subject.js';
import type { Noticed } from './noticed.js';

/** A payment that counts, with a reference and an amount that a payment of another writer has too. */
export interface AlikePayment {
  readonly hash: string;
  readonly number: string;
  /** Replica and incarnation. */
  readonly writer: string;
  /** The budget year for which it was paid. */
  readonly year: number;
  readonly reference: string;
  readonly amountCents: Cents;
  /** Identifier and name of the recipient that it leads to today. */
  readonly recipient: string;
  readonly recipientName: string;
}

export interface SameReference {
  /** The budget year of the first of them. */
  readonly year: number;
  readonly reference: string;
  /** Name of the recipient. */
  readonly recipient: string;
  readonly recipientId: string;
  readonly amountCents: Cents;
  /** The numbers of the payments, in their order. */
  readonly numbers: readonly string[];
}

/**
 * Payments of one reference, recipient and amount that were recorded by different writers. What one writer recorded twice
 * was asked about then.
 * @param payments in the order of events
 */
export function sameReferences(
  payments: readonly AlikePayment[],
): Noticed<'same-reference', SameReference>[] {
  const groups = groupBy(payments, ({ reference, recipient, amountCents }) =>
    JSON.stringify([reference, recipient, amountCents]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || new Set(group.map(({ writer }) => writer)).size < 2) return [];
    const hashes = group.map(({ hash }) => hash);
    const { year, reference, recipient: recipientId, recipientName: recipient, amountCents } = first;
    return [
      {
        kind: 'same-reference' as const,
        key: hashes.toSorted(),
        subject: subjects.event(first.hash),
        events: hashes,
        facts: {
          year,
          reference,
          recipient,
          recipientId,
          amountCents,
          numbers: group.map(({ number }) => number),
        },
      },
    ];
  });
}
