import { refuse } from '../refusal.js';
import type { Recipient } from './recipient.js';

/** What is merged: a recipient as registered, the one that it leads to now, and the texts that were typed for both. */
export interface Merge {
  readonly recipient: Recipient;
  readonly leadsTo: Recipient;
  readonly into: Recipient;
  readonly reason: string;
  readonly texts: { readonly text: string; readonly into: string };
}

/**
 * The recipient as one with another. What was merged so before stays as it is. Refuses with `recipients-are-one` where
 * the target is the recipient itself, or was merged into it: that would lead in a circle.
 */
export function merged({ recipient, leadsTo, into, reason, texts }: Merge): Recipient {
  if (into.id === recipient.id) refuse('recipients-are-one', { ...texts, name: into.name });
  return leadsTo.id === into.id ? recipient : { ...recipient, mergedInto: into.id, reason };
}

/** The recipient on its own again; one that was never merged stays as it is. */
export function unmerged(recipient: Recipient, reason: string): Recipient {
  return recipient.mergedInto === null ? recipient : { ...recipient, mergedInto: null, reason };
}
