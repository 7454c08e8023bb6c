import { cleanLine } from './text-safety.js';

/** A text in one line of so many UTF-16 units at most, with `…` where it goes on; never cut through a character. */
export function shortened(text: string, most: number): string {
  const line = cleanLine(text);
  if (line.length <= most) return line;
  return `${cleanLine(line.slice(0, Math.max(most - 1, 0))).trimEnd()}…`;
}
