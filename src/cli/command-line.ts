/** A command line as it could be typed: words with blanks or special characters stand in quotation marks. */
export function commandLine(argv: readonly string[]): string {
  return ['llq', ...argv].map(quoted).join(' ');
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}_.,:/=@%+-]+$/u.test(word) ? word : `"${word.replaceAll(/["$`\\]/g, '\\$&')}"`;
}
