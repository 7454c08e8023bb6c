import type { Hint, HintFacts } from '#src/domain/hint.js';
import type { Lang, Phrase } from '../phrase.js';
import { allocationHints } from './allocation.js';
import { bookingHints } from './booking.js';
import { masterDataHints } from './master-data.js';
import { syncHints } from './sync.js';

const hintTexts: { readonly [C in keyof HintFacts]: Phrase<HintFacts[C]> } = {
  ...allocationHints,
  ...bookingHints,
  ...masterDataHints,
  ...syncHints,
};

export function hintText({ code, facts }: Hint, lang: Lang): string {
  const phrase = hintTexts[code] as Phrase<typeof facts>; // the phrase of this very code
  return phrase[lang](facts);
}
