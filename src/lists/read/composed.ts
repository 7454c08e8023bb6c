/** Below it stand only characters that are composed already. */
const mayBeDecomposed = /[\u0300-\uffff]/;

const loneSurrogate = /\p{Cs}/gu;

/**
 * The text in composed Unicode (NFC), so that the same name is the same text. Half of a surrogate pair, which old files
 * have where a text was cut, becomes U+FFFD: the journal takes none.
 */
export function composed(text: string): string {
  return mayBeDecomposed.test(text) ? text.replace(loneSurrogate, '\uFFFD').normalize('NFC') : text;
}
