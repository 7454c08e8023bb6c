import type { Part } from './report.js';
import { allOf, pagesOfRows } from './rows.js';
import { plainStyle } from './style.js';
import type { AnyTable } from './table.js';
import { renderTerminal, type TerminalOptions } from './terminal.js';
import { wrap } from './terminal-text.js';

/** The tables of all parts but those aside below each other, below them the lines of the foot. Without a line end after the last line. */
export async function renderParts(
  parts: readonly Part[],
  foot: readonly string[],
  options: TerminalOptions,
): Promise<string> {
  const { width, style = plainStyle } = options;
  const shown = parts.length > 1 ? parts.filter(({ aside }) => aside !== true) : parts;
  const blocks: string[] = [];
  for (const part of shown) blocks.push(await part.table((table) => tableText(table, options)));
  const below = foot.flatMap((line) => wrap(line, width)).map((line) => style.dim(line));
  return [...blocks, ...(below.length > 0 ? [below.join('\n')] : [])].join('\n\n');
}

/** How wide columns are is known after the last row, so a terminal needs all of them in memory. */
async function tableText<Row>(table: AnyTable<Row>, options: TerminalOptions): Promise<string> {
  return renderTerminal({ ...table, rows: await allOf(pagesOfRows(table.rows)) }, options);
}
