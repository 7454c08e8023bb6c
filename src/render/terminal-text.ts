const GRAPHEMES = new Intl.Segmenter('de', { granularity: 'grapheme' });
/** Letters of Latin languages, punctuation and the euro sign: one column each, counted without the slow segmenter. */
const ONLY_LATIN = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u20ac]*$/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/** How many columns of a terminal a line takes: a letter with its accents one, a Chinese one or an emoji two. */
export function textWidth(line: string): number {
  if (ONLY_LATIN.test(line)) return line.length;
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(line)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Breaks a text at blanks into lines no wider than `width`; a word that is wider is broken anywhere. */
export function wrap(text: string, width: number): string[] {
  if (textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  if (ONLY_LATIN.test(word) && width > 0) return slices(word, width);
  const found: string[] = [];
  let piece = '';
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (piece !== '' && textWidth(piece + segment) > width) {
      found.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...found, piece];
}

function slices(word: string, width: number): string[] {
  return Array.from({ length: Math.ceil(word.length / width) }, (_, at) =>
    word.slice(at * width, (at + 1) * width),
  );
}
