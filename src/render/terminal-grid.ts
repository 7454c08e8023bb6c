import type { Style } from './style.js';
import type { RowLook } from './table.js';
import { GAP } from './terminal-layout.js';
import type { Layout } from './terminal-layout.js';
import type { TextRow } from './terminal-rows.js';
import { wrap } from './terminal-text.js';

interface Grid {
  readonly columns: readonly { readonly title: string; readonly isNumeric: boolean }[];
  readonly rows: readonly TextRow[];
  readonly shown: Layout['shown'];
}

const INDENT_PER_LEVEL = '  ';

/** What stands in front of a text in this column: the first one shows the level of its row. */
export function indentOf({ level = 0 }: RowLook, column: number): string {
  return column === 0 ? INDENT_PER_LEVEL.repeat(level) : '';
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

/** What cli-table3 takes grows with the square of the rows, so it gets them in blocks. */
const ROWS_PER_BLOCK = 50;

/**
 * Header, rule and rows of a table as lines. They are broken beforehand: cli-table3 puts them beside each other and
 * aligns them, and has nothing to cut.
 */
export async function renderGrid({ columns, rows, shown }: Grid, style: Style): Promise<string> {
  const { default: CliTable } = await import('cli-table3');
  const rule = shown.map(({ width }) => '─'.repeat(width));
  const titles = { texts: columns.map(({ title }) => title), look: { emphasis: 'group' } } as const;
  const header = rowCells(titles, shown, style).map((content) => ({ content, vAlign: 'bottom' }) as const);
  const cells = rows.flatMap((row) => {
    const written = rowCells(row, shown, style);
    return row.look.emphasis === 'total' ? [rule, written] : [written];
  });
  const blocks = inBlocks([header, rule, ...cells]).map((block) => {
    const table = new CliTable({
      chars: NO_LINES,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
      colWidths: shown.map(({ width }) => width),
      colAligns: shown.map(({ column }) => (columns[column]?.isNumeric === true ? 'right' : 'left')),
    });
    table.push(...block);
    return table.toString();
  });
  const lines = blocks.join('\n').split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}

function inBlocks<Row>(rows: readonly Row[]): Row[][] {
  const blocks: Row[][] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_BLOCK) {
    blocks.push(rows.slice(start, start + ROWS_PER_BLOCK));
  }
  return blocks;
}

function rowCells({ texts, look }: TextRow, shown: Layout['shown'], style: Style): string[] {
  return shown.map(({ column, width }) => {
    const indent = indentOf(look, column);
    const text = texts[column] ?? '';
    const paint = painter(look, text, style);
    return wrap(text, width - indent.length)
      .map((line) => (line === '' ? '' : indent + paint(line)))
      .join('\n');
  });
}

const NEGATIVE_NUMBER = /^-\d[\d.,]*$/u;

/** Bold for sums and what they are made of, dim for what is no longer in force, red for what is below zero. */
function painter({ emphasis }: RowLook, text: string, style: Style): (line: string) => string {
  const colour = (line: string): string => (NEGATIVE_NUMBER.test(text) ? style.red(line) : line);
  if (emphasis === 'faint') return (line) => style.dim(line);
  return emphasis === undefined ? colour : (line) => style.bold(colour(line));
}
