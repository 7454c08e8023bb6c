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
 * aligns them, and has nothing to cut. Each line is a row to it, because it takes the square of a cell's length for each
 * of its lines.
 */
export async function renderGrid({ columns, rows, shown }: Grid, style: Style): Promise<string> {
  const { default: CliTable } = await import('cli-table3');
  const rule = shown.map(({ width }) => '─'.repeat(width));
  const titles = { texts: columns.map(({ title }) => title), look: { emphasis: 'group' } } as const;
  const header = beside(rowCells(titles, shown, style), 'bottom');
  const lines = rows.flatMap((row) => {
    const written = beside(rowCells(row, shown, style), 'top');
    return row.look.emphasis === 'total' ? [rule, ...written] : written;
  });
  const blocks = inBlocks([...header, rule, ...lines]).map((block) => {
    const table = new CliTable({
      chars: NO_LINES,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
      colWidths: shown.map(({ width }) => width),
      colAligns: shown.map(({ column }) => (columns[column]?.isNumeric === true ? 'right' : 'left')),
    });
    table.push(...block);
    return table.toString();
  });
  const written = blocks.join('\n').split('\n');
  return written.map((line) => line.trimEnd()).join('\n');
}

function inBlocks<Row>(rows: readonly Row[]): Row[][] {
  const blocks: Row[][] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_BLOCK) {
    blocks.push(rows.slice(start, start + ROWS_PER_BLOCK));
  }
  return blocks;
}

/** A longer text is for a file: in a table it would push away what stands around it. */
const MOST_LINES = 24;

/** The lines of each cell. */
function rowCells({ texts, look }: TextRow, shown: Layout['shown'], style: Style): string[][] {
  return shown.map(({ column, width }) => {
    const indent = indentOf(look, column);
    const text = texts[column] ?? '';
    const paint = painter(look, text, style);
    const lines = shortened(wrap(text, width - indent.length), width - indent.length);
    return lines.map((line) => (line === '' ? '' : indent + paint(line)));
  });
}

/** The lines of a row, each with a text for every cell; a cell with fewer lines is empty on the other side. */
function beside(cells: readonly (readonly string[])[], side: 'top' | 'bottom'): string[][] {
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    cells.map((lines) => lines[side === 'top' ? at : at - height + lines.length] ?? ''),
  );
}

function shortened(lines: readonly string[], width: number): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  const [last = ''] = wrap(lines[MOST_LINES - 1] ?? '', width - 2);
  return [...lines.slice(0, MOST_LINES - 1), `${last} …`];
}

const NEGATIVE_NUMBER = /^-\d[\d.,]*$/u;

/** Bold for sums and what they are made of, dim for what is no longer in force, red for what is below zero. */
function painter({ emphasis }: RowLook, text: string, style: Style): (line: string) => string {
  const colour = (line: string): string => (NEGATIVE_NUMBER.test(text) ? style.red(line) : line);
  if (emphasis === 'faint') return (line) => style.dim(line);
  return emphasis === undefined ? colour : (line) => style.bold(colour(line));
}
