import type { Hint } from '#src/domain/hint.js';
import type { Synchronised } from './synchronise.js';

/** What whoever exchanged should know beside the figures; null where there was no exchange. */
export function exchangeHints(exchanged: Pick<Synchronised, 'newIncarnation'> | null): Hint[] {
  const incarnation = exchanged?.newIncarnation ?? null;
  return incarnation === null ? [] : [{ code: 'own-events-came-back', facts: { incarnation } }];
}
