import { listed } from '../../lists.js';
import type { Lang } from '../../phrase.js';
import { fieldName } from '../words.js';

/** Several fields in a row, as sentences name them. */
export function fieldsText(fields: readonly string[], lang: Lang): string {
  return listed[lang](fields.map((field) => fieldName(field, lang)));
}

/** Several texts of the list in a row, each in quotation marks. */
export function quotedList(texts: readonly string[], lang: Lang): string {
  return listed[lang](texts.map((text) => (lang === 'de' ? `„${text}“` : `"${text}"`)));
}
