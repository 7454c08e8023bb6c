/** The languages that officers read. German is the first. */
export type Lang = 'de' | 'en';

/** A text without facts, in every language. */
export type Words = Record<Lang, string>;

/** A sentence made of facts, in every language. */
export type Phrase<F> = Record<Lang, (facts: F) => string>;

/** What a refusal says, and what the reader can do next. */
export interface RefusalText<F> {
  says: Phrase<F>;
  wayOut: Phrase<F>;
}

/** The texts of all refusals of one noun; complete by type. */
export type RefusalTexts<Facts> = { readonly [C in keyof Facts]: RefusalText<Facts[C]> };
