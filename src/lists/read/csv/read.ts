import type { Parser, ParseResult } from 'papaparse';
import { refuse } from '#src/domain/refusal.js';
import type { Cell } from '../../model.js';
import { composed } from '../composed.js';
import { noticed } from '../notice.js';
import type { ListSink } from '../sink.js';
import { decodeText } from './decode.js';
import { likelySeparator, toldSeparator } from './separator.js';
import { countFields, linesBeforeSwallowed } from './swallowed.js';

/** Characters that are parsed at once. */
const chunkCharacters = 1024 * 1024;

/**
 * Reads a text of separated fields as one sheet of this name. Every field is text as it stands; fields of blanks are
 * left out. Rows are numbered as Excel does, so that a quoted line end begins none. Refuses with `list-quotes-broken`.
 */
export async function readCsv(file: Buffer, sheet: string, sink: ListSink): Promise<void> {
  const { text, guessed } = await decodeText(file);
  if (guessed !== null) sink.finding(noticed('encoding-guessed', { encoding: guessed }));
  sink.beginSheet(sheet);
  await readRows(text, sink);
  sink.endSheet({ visibility: 'visible', merges: [], hiddenColumns: [] });
}

async function readRows(text: string, sink: ListSink): Promise<void> {
  const { default: papa } = await import('papaparse');
  const told = toldSeparator(text);
  const body = text.slice(told?.length ?? 0);
  const linesBefore = told === null ? 0 : 1;
  const delimiter = told?.separator ?? likelySeparator(body, papa);
  let index = 0;
  let columns = 0;
  const counts = new Set<number>();
  for (const { rows, start, brokenQuotes } of parts(body, new papa.Parser({ delimiter, newline: '\n' }))) {
    if (brokenQuotes !== null)
      refuse('list-quotes-broken', { line: linesBefore + lineAt(body, start + brokenQuotes) });
    columns = rows.reduce((most, { length }) => Math.max(most, length), columns);
    countFields(rows, counts);
    const before = linesBeforeSwallowed(rows, { separator: delimiter, columns, counts });
    if (before !== null) refuse('list-quotes-broken', { line: linesBefore + lineAt(body, start) + before });
    for (const fields of rows) {
      const cells = cellsOf(fields);
      if (cells.length > 0) sink.row({ index, hidden: false, cells });
      index += 1;
    }
    sink.progress(start / body.length);
  }
}

interface Part {
  readonly rows: readonly (readonly string[])[];
  /** Where it begins in the text. */
  readonly start: number;
  /** Where in the part the first field with broken quotes begins. */
  readonly brokenQuotes: number | null;
}

/** The rows of a text, a megabyte at once; a row longer than that is tried again in twice as much. */
function* parts(text: string, parser: Parser): Generator<Part> {
  let size = chunkCharacters;
  for (let start = 0; start < text.length;) {
    const isLast = start + size >= text.length;
    // Its types say `any`: `ParseResult` is what it documents.
    const {
      data: rows,
      errors,
      meta,
    }: ParseResult<string[]> = parser.parse(text.slice(start, start + size), 0, !isLast);
    // What is said of a row that is not complete may change.
    const broken = errors.find(({ type, row = 0 }) => type === 'Quotes' && row < rows.length);
    yield { rows, start, brokenQuotes: broken?.index ?? null };
    if (isLast) return;
    size = meta.cursor === 0 ? size * 2 : chunkCharacters;
    start += meta.cursor;
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Up to the last field in which something stands. */
function cellsOf(fields: readonly string[]): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (const [column, field] of fields.entries()) {
    if (!/\S/.test(field)) continue;
    while (cells.length < column) cells.push(undefined);
    const text = composed(field);
    cells.push({ kind: 'text', value: text, text, extra: null });
  }
  return cells;
}
