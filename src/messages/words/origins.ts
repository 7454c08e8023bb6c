import type { Lang, Words } from '#src/messages/phrase.js';

const renamed: Words = { de: 'früherer Name', en: 'former name' };
const template: Words = { de: 'Vorlage', en: 'template' };

/** Where an alias name was met: `renamed`, `template:bremen`, or a text of whoever met it. */
export function originText(origin: string, lang: Lang): string {
  if (origin === 'renamed') return renamed[lang];
  return origin.replace(/^template:/, `${template[lang]} `);
}
