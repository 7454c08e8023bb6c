import type { ProfileWords } from '#src/app/import/profile/words.js';
import { findingText } from '#src/messages/import/findings/all.js';
import { profileFileTexts } from '#src/messages/import/profile-file.js';
import type { Lang } from '#src/messages/phrase.js';

/** What a profile file says in the reader's language. */
export function profileWords(lang: Lang): ProfileWords {
  return { texts: profileFileTexts[lang], says: (finding) => findingText(finding, lang).reason };
}
