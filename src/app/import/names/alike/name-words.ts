import { cleanName, slugOf } from '#src/domain/name.js';

/** A word of a name: its letters and digits spelt plainly, and whether it may stand for a longer one: `Fr.`, `J`. */
export interface NameWord {
  readonly letters: string;
  readonly isShort: boolean;
}

/** Written out or short, with and without points and blanks. */
const legalForms = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    'e\\. ?v\\.?|e v\\.?|ev(?!\\.)', // `Ev.` is evangelisch
    'e\\.? ?g\\.?',
    'e\\.? ?k\\.?',
    'eingetragener verein',
    '(?:g|gemeinn\\.|gem\\.|gemeinnützige|gemeinnuetzige) ?(?:gmbh|ug|ag|eg)',
    '(?:gemeinnützige |gemeinnuetzige )?gesellschaft mit beschr(?:ä|ae)nkter haftung',
    'g?gmbh(?: ?& ?co\\.? ?kg)?',
    'mbh',
    'u\\.? ?g\\.?(?: ?\\(haftungsbeschr(?:ä|ae)nkt\\))?',
    'a\\.? ?g\\.?',
    'k\\.? ?g\\.?',
    'ohg',
    'gbr',
    'partg(?:mbb)?',
    'k\\.? ?d\\.? ?(?:ö|oe)\\.? ?r\\.?',
    'a\\.? ?(?:d\\.? ?)?(?:ö|oe)\\.? ?r\\.?',
    '(?:körperschaft|koerperschaft|anstalt|stiftung) des (?:ö|oe)ffentlichen rechts',
    'stiftung',
  ].join('|')})(?![\\p{L}\\d])`,
  'giu',
);

/** A society for the furtherance of something is its Förderverein. */
const furtherance = /(?<!\p{L})verein zur f(?:ö|oe)rderung(?: (?:de[rsm]|von))?(?!\p{L})/giu;
const words = /[\p{L}\p{M}\p{Nd}]+\.?/gu;

/** Words that tell nobody apart, in this city at least. */
const common = new Set(
  'der die das des dem den und u fuer f in im am an auf bei zu zur zum von vom mit e verein bremen'.split(
    ' ',
  ),
);

/** Whether a name says its legal form, such as `gGmbH`; then it is no natural person's. */
export function hasLegalForm(name: string): boolean {
  return cleanName(name).search(legalForms) >= 0;
}

/** The words that tell a name from others, without legal forms and common words; of a name of nothing else all of them. */
export function tellingWords(name: string): readonly NameWord[] {
  const plain = cleanName(name).replace(furtherance, 'Förderverein');
  const all = wordsOf(plain.replace(legalForms, ' '));
  const telling = all.filter(({ letters }) => !common.has(letters));
  if (telling.length > 0) return telling;
  return all.length > 0 ? all : wordsOf(plain);
}

function wordsOf(text: string): readonly NameWord[] {
  return Array.from(text.matchAll(words), ([word]) => {
    const letters = slugOf(word);
    return { letters, isShort: !/\d/.test(letters) && (word.endsWith('.') || letters.length === 1) };
  }).filter(({ letters }) => letters !== '');
}
