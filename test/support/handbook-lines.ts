/**
 * The lines of an answer that fit a shortening, `…` for each gap: `nur ^A ~ ^B | ^C` keeps from the first line that
 * matches A to the next that matches B, and the one that matches C after that; `ohne …` leaves them out. An Error where
 * nothing matches: the answer has changed, and the shortening has to follow.
 */
export function fittingLines(lines: readonly string[], shortening: string): string[] {
  const [, verb, ranges = ''] = /^(nur|ohne) (.+)$/u.exec(shortening) ?? [];
  if (verb === undefined) throw new Error(`no shortening: ${shortening}`);
  const named = linesNamed(lines, ranges.split(' | '));
  const shown: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (named.has(at) === (verb === 'nur')) shown.push(line);
    else if (shown.at(-1) !== '…') shown.push('…');
  }
  return shown;
}

function linesNamed(lines: readonly string[], ranges: readonly string[]): ReadonlySet<number> {
  const named = new Set<number>();
  let from = 0;
  for (const range of ranges) {
    const [first = '', last = first] = range.split(' ~ ');
    const begin = lineMatching(lines, first, from);
    const end =
      last === first ? begin : last === 'ENDE' ? lines.length - 1 : lineMatching(lines, last, begin);
    for (let at = begin; at <= end; at += 1) named.add(at);
    from = end + 1;
  }
  return named;
}

function lineMatching(lines: readonly string[], pattern: string, from: number): number {
  const found = lines.findIndex((line, at) => at >= from && new RegExp(pattern, 'u').test(line));
  if (found < 0) throw new Error(`no line matches ${pattern} in\n${lines.join('\n')}`);
  return found;
}
