import type { Part } from '#src/render/report.js';
import { RowSource, sourceIfMany, watched, type Rows } from '#src/render/rows.js';
import type { Output } from './output.js';
import { spareMemory } from './spare-memory.js';

interface Rowed {
  readonly parts: readonly [Part, ...Part[]];
  readonly json: object;
}

/** Whether a document has more rows than are kept in memory. */
export function isLong({ parts }: Pick<Rowed, 'parts'>): boolean {
  return manyRows(parts) > 0;
}

/** About how many rows the long tables have. */
function manyRows(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.table(({ rows }) => aboutIfMany(rows)), 0);
}

function aboutIfMany(rows: Rows<unknown>): number {
  const source = sourceIfMany(rows);
  return source instanceof RowSource ? source.about : 0;
}

type OnPage = (rows: number) => void;

/**
 * Runs `work` with the document, and with a bar on the terminal where it is long.
 * @param passes how often all of its rows will be gone through
 */
export function whileShown<D extends Rowed, T>(
  output: Output,
  document: D,
  { passes }: { readonly passes: number },
  work: (document: D) => Promise<T>,
): Promise<T> {
  const rows = passes * manyRows(document.parts);
  if (rows === 0) return work(document);
  spareMemory();
  return output.withProgress((progress) => {
    let done = 0;
    const onPage: OnPage = (more) => {
      done += more;
      progress(Math.min(done, rows), rows);
    };
    return work(told(document, onPage));
  });
}

/** The same document, its many rows as sources. */
function told<D extends Rowed>(document: D, onPage: OnPage): D {
  const [main, ...others] = document.parts;
  const parts: Rowed['parts'] = [toldPart(main, onPage), ...others.map((part) => toldPart(part, onPage))];
  const json = Object.entries(document.json).map(([key, value]: [string, unknown]) => {
    const isList = Array.isArray(value) || value instanceof RowSource;
    return [key, isList ? toldRows(value, onPage) : value] as const;
  });
  return { ...document, parts, json: Object.fromEntries(json) };
}

function toldPart(part: Part, onPage: OnPage): Part {
  return part.table((table) => {
    const rows = toldRows(table.rows, onPage);
    return { ...part, table: (use) => use({ ...table, rows }) };
  });
}

function toldRows<Row>(rows: Rows<Row>, onPage: OnPage): Rows<Row> {
  const source = sourceIfMany(rows);
  return source instanceof RowSource ? watched(source, onPage) : source;
}
