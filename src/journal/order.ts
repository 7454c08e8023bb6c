import type { Envelope } from './envelope.js';

type Ordered = Pick<Envelope, 'lamport' | 'replica' | 'incarnation' | 'sequence'> & { readonly hash: string };

/**
 * The order of all events, the same on every replica: Lamport counter, replica, incarnation, sequence, hash.
 * Wall time has no part in it, because clocks lie. The store's queries order by the same columns.
 */
export function compareEvents(a: Ordered, b: Ordered): number {
  return (
    a.lamport - b.lamport ||
    compareText(a.replica, b.replica) ||
    a.incarnation - b.incarnation ||
    a.sequence - b.sequence ||
    compareText(a.hash, b.hash)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
