import type { Part } from './report.js';
import { plainStyle } from './style.js';
import { renderTerminal, type TerminalOptions } from './terminal.js';
import { wrap } from './terminal-text.js';

/** The tables of all parts below each other, below them the lines of the foot. Without a line end after the last line. */
export async function renderParts(
  parts: readonly Part[],
  foot: readonly string[],
  options: TerminalOptions,
): Promise<string> {
  const { width, style = plainStyle } = options;
  const blocks: string[] = [];
  for (const part of parts) blocks.push(await part.table((table) => renderTerminal(table, options)));
  const below = foot.flatMap((line) => wrap(line, width)).map((line) => style.dim(line));
  return [...blocks, ...(below.length > 0 ? [below.join('\n')] : [])].join('\n\n');
}
