/** Letters that Unicode does not take apart into a base letter and a mark, spelt as Germans without that key spell them. */
const spelling: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  ł: 'l',
  ı: 'i',
};

const spelt = new RegExp(`[${Object.keys(spelling).join('')}]`, 'g');
const quotes = /['"`´‘’‚‛“”„‟‹›«»]/g;
const separators = /[\s\p{Pd}.,_\u2212]+/gu;
const lettersAndDigits = /^[A-Za-z0-9]*$/;
const code = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Texts of these characters with single blanks within are clean already: a list has a million of them. */
const needsCleaning = /[^ -~ÄÖÜäöüß€§–„“]| {2}|^ | $/;

/**
 * A name as it is stored: composed Unicode, single blanks, no blanks at the ends, nothing invisible (control
 * characters, soft hyphens, marks of writing direction, halves of surrogate pairs).
 */
export function cleanName(text: string): string {
  if (isCleanName(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** Whether a text is seen at a glance to be as it is stored; `cleanName` may leave others as they are too. */
export function isCleanName(text: string): boolean {
  return !needsCleaning.test(text);
}

/**
 * What two spellings of one name have in common; for comparing, never for show. Case, umlaut spelling, accents,
 * quotes, hyphens, blanks, points and commas make no difference (`e.V.` is `e. V.`). Between two digits a separator
 * stays, so that file reference `2027-11 4` is not `2027-1 14`. Empty where the text has nothing else.
 */
export function foldName(text: string): string {
  if (lettersAndDigits.test(text)) return text.toLowerCase();
  return spellPlainly(text).replace(separators, (run: string, at: number, whole: string) =>
    isDigit(whole[at - 1]) && isDigit(whole[at + run.length]) ? '-' : '',
  );
}

/** The code that a name suggests: `Neue Vahr` gives `neue-vahr`. Empty where the name has no Latin letter or digit. */
export function slugOf(name: string): string {
  return spellPlainly(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Whether `text` is a well-formed code: lower-case ASCII letters, digits and single hyphens between them. */
export function isCode(text: string): boolean {
  return code.test(text);
}

function spellPlainly(text: string): string {
  return cleanName(text)
    .replace(quotes, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(spelt, (letter) => spelling[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
