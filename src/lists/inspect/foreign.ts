import type { OtherContent } from '#src/domain/refusals/list-file.js';

/** First bytes, in Latin-1, of what people take for a list or send along with one. */
const signatures: readonly (readonly [start: RegExp, content: OtherContent])[] = [
  [/^%PDF-/, 'pdf'],
  [/^(?:\x89PNG|GIF8|\xff\xd8\xff|II\*\0|MM\0\*|RIFF....WEBP)/s, 'image'],
  [/^\{\\rtf/, 'document'],
  [/^(?:\p{Control}\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/u, 'archive'],
  [/^MIME-Version:/i, 'web-page'],
];

const webPage = /^<(?:!doctype html|html|head|body|meta|style|table|div)\b/i;
const markup = /^<[!?a-z]/i;
const byteOrderMark = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;

/** What a file is that is no container: null where it is text that may hold a list. */
export function foreignContent(file: Buffer): OtherContent | null {
  const start = file.toString('latin1', 0, 1024);
  const known = signatures.find(([pattern]) => pattern.test(start));
  if (known !== undefined) return known[1];
  const text = start.replace(byteOrderMark, '').replaceAll('\0', '').trimStart();
  if (webPage.test(text)) return 'web-page';
  if (markup.test(text)) return /<html/i.test(text) ? 'web-page' : 'xml';
  return isBinary(file, start) ? 'unknown' : null;
}

/** Zero bytes stand in no text but UTF-16, which is known by its mark. */
function isBinary(file: Buffer, start: string): boolean {
  return !/^(?:\xff\xfe|\xfe\xff)/.test(start) && file.includes(0);
}
