import type { Phrase } from '#src/messages/phrase.js';

/** What stood in the cell, and how it was read; null where neither applies. */
export interface Stood {
  readonly text: string | null;
  readonly reading: string | null;
}

/** What a finding says: what is the matter, and what can be done about it. */
export interface FindingText<Facts> {
  readonly reason: Phrase<Facts & Stood>;
  readonly proposal: Phrase<Facts & Stood>;
}

/** The texts of all findings of one step of an import; complete by type. */
export type FindingTexts<Facts> = { readonly [C in keyof Facts]: FindingText<Facts[C]> };
