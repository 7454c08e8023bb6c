import type { Booking } from '../compare/compared.js';
import type { NameDraft } from '../names/name-book.js';
import type { Target } from '../target.js';

/** Of what names need so that they mean something from now on: only names of rows that are booked are registered. */
export function usedNames(
  drafts: readonly NameDraft[],
  { fields }: Target,
  bookings: readonly Booking[],
): NameDraft[] {
  const named = Object.entries(fields)
    .filter(([, { noun }]) => noun !== undefined)
    .map(([field, { noun }]) => ({ field, noun, codes: new Set<string | undefined>() }));
  for (const { candidate } of bookings)
    for (const { codes } of candidate.records)
      for (const { field, codes: used } of named) used.add(codes[field]);
  const isUsed = (noun: string, code: string): boolean =>
    named.some((one) => one.noun === noun && one.codes.has(code));
  return drafts.filter(({ draft }) => {
    if (draft.type === 'recipient.stated') return isUsed('recipient', draft.data.id);
    return draft.type !== 'alias-name.stated' || isUsed(draft.data.noun, draft.data.code);
  });
}
