import type { Words } from '#src/messages/phrase.js';

/** The title of a part: that of the report, and what the part is about. */
export function headed(title: Words, what: Words): Words {
  return { de: `${title.de}: ${what.de}`, en: `${title.en}: ${what.en}` };
}
