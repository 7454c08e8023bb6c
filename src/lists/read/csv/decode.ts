import { isUtf8 } from 'node:buffer';

/** Text, and the encoding that was guessed for it; null where the bytes say which one it is. */
export interface DecodedText {
  readonly text: string;
  readonly guessed: string | null;
}

/** What Windows wrote in western Europe, and what nearly every German list is that is not Unicode. */
const fallback = 'windows-1252';

/**
 * The text of a file: UTF-16 where it begins with its mark, else UTF-8 where every byte fits, else windows-1252. Line
 * ends become `\n`.
 */
export async function decodeText(file: Buffer): Promise<DecodedText> {
  const unicode = unicodeText(file);
  const text = unicode ?? (await fallbackText(file));
  return {
    text: text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n'),
    guessed: unicode === null ? fallback : null,
  };
}

function unicodeText(file: Buffer): string | null {
  const mark = file.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return file.toString('utf16le');
  if (mark === '\xfe\xff') return Buffer.from(wholePairs(file)).swap16().toString('utf16le');
  return isUtf8(file) ? file.toString('utf8') : null;
}

function wholePairs(file: Buffer): Buffer {
  return file.subarray(0, file.length - (file.length % 2));
}

/** Not by TextDecoder: that of Node 20 loses the euro sign, dashes and German quotation marks. */
async function fallbackText(file: Buffer): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(file, fallback);
}
