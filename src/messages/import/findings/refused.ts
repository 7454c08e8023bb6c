import type { RefusedRow } from '#src/domain/import/findings/booking.js';
import type { Lang, RefusalText } from '../../phrase.js';
import { refusalTexts } from '../../refusals/all.js';

/** What a refusal says, or its way out. */
export function refused(
  { refusal, facts }: RefusedRow,
  part: keyof RefusalText<unknown>,
  lang: Lang,
): string {
  const text = refusalTexts[refusal] as RefusalText<typeof facts>; // the text of this very refusal
  return text[part][lang](facts);
}
