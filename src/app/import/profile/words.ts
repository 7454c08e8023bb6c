import type { Finding } from '#src/domain/import/finding.js';
import type { ProfileTexts } from '#src/domain/import/profile-keys.js';

/** What a profile file says to people, in their language. */
export interface ProfileWords {
  readonly texts: ProfileTexts;
  /** What is the matter, in a sentence. */
  readonly says: (finding: Finding) => string;
}
