/** Pairs of a name and its explanation in two columns, the explanation broken into lines of the given width. */
export function inColumns(pairs: readonly (readonly [string, string])[], width: number): string {
  const left = Math.min(Math.max(0, ...pairs.map(([name]) => name.length)), Math.floor(width / 2)) + 2;
  return pairs
    .map(([name, text]) => entry(name, wrapped(text, Math.max(width - left - 2, 20)), left))
    .join('\n');
}

export function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Breaks a text between words. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function entry(name: string, [first = '', ...more]: readonly string[], left: number): string {
  const start =
    name.length + 2 > left ? `  ${name}\n${' '.repeat(left + 2)}${first}` : `  ${name.padEnd(left)}${first}`;
  return [start, ...more.map((line) => `${' '.repeat(left + 2)}${line}`)].join('\n');
}
