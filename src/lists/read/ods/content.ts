import type { Limits } from '../../limits.js';
import { composed } from '../composed.js';
import type { ListSink } from '../sink.js';
import { paragraphs } from './paragraphs.js';
import { tableWriter, type Attributes, type TableWriter } from './table.js';

/** Takes what an XML parser tells about `content.xml`, in order. */
export interface ContentFollower {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** How many other files the list takes values from. */
  readonly externalLinks: () => number;
}

/** Drawings and their texts, linked ranges, deleted cells: all may hold tables, which are none of the list. */
const ignored = /^(?:draw:.*|table:(?:shapes|dde-links|tracked-changes)|office:forms)$/;

/** LibreOffice keeps what it took from other files as a table named by the place of the file. */
const keptFromElsewhere = /^'[a-z]+:\/\//;

/** Follows the elements of `content.xml` (OpenDocument 1.3 part 3, chapter 9) and writes its tables to `sink`. */
export function contentFollower(sink: ListSink, limits: Limits): ContentFollower {
  const hiddenStyles = new Set<string>();
  const links = new Set<string>();
  const shown = paragraphs();
  const noted = paragraphs();
  let style = '';
  let ignoredDepth = 0;
  let table: TableWriter | null = null;
  let cell: Attributes | null = null;
  let isNote = false;

  const openTable = (attributes: Attributes): void => {
    const name = composed(attributes['table:name'] ?? '');
    const isHidden = hiddenStyles.has(attributes['table:style-name'] ?? '');
    if (table !== null || keptFromElsewhere.test(name)) ignoredDepth = 1;
    else table = tableWriter({ name, isHidden }, sink, limits);
  };
  const closeCell = (): void => {
    if (cell !== null) table?.cell({ attributes: cell, shown: shown.take(), comment: noted.take().trim() });
    cell = null;
  };
  const written = () => (isNote ? noted : shown);

  const opened = byName<(attributes: Attributes) => void>({
    'style:style': (attributes) => {
      style = attributes['style:name'] ?? '';
    },
    'style:table-properties': (attributes) => {
      if (attributes['table:display'] === 'false') hiddenStyles.add(style);
    },
    'table:table': openTable,
    'table:table-column': (attributes) => table?.column(attributes),
    'table:table-row': (attributes) => table?.openRow(attributes),
    'table:table-cell': (attributes) => {
      cell = attributes;
    },
    'table:covered-table-cell': (attributes) => {
      cell = attributes;
    },
    'office:annotation': () => {
      isNote = true;
    },
    'text:p': () => written().open(),
    'text:s': (attributes) => written().addMeant(' '.repeat(blanks(attributes, limits))),
    'text:tab': () => written().addMeant('\t'),
    'text:line-break': () => written().addMeant('\n'),
  });
  const closed = byName<() => void>({
    'table:table': () => {
      table?.end();
      table = null;
    },
    'table:table-row': () => table?.closeRow(),
    'table:table-cell': closeCell,
    'table:covered-table-cell': closeCell,
    'office:annotation': () => {
      isNote = false;
    },
    'text:p': () => written().close(),
  });

  return {
    open: (name, attributes) => {
      if (name === 'table:table-source') links.add(attributes['xlink:href'] ?? '');
      if (ignoredDepth > 0 || ignored.test(name)) ignoredDepth += 1;
      else opened.get(name)?.(attributes);
    },
    text: (text) => {
      if (ignoredDepth === 0) written().add(text);
    },
    close: (name) => {
      if (ignoredDepth > 0) ignoredDepth -= 1;
      else closed.get(name)?.();
    },
    externalLinks: () => links.size,
  };
}

/** Not as an object: an element may be named like what every object has. */
function byName<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

/** How many blanks an element stands for; no more than a cell may have. */
function blanks(attributes: Attributes, limits: Limits): number {
  const count = Number(attributes['text:c'] ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, limits.cellCharacters + 1) : 1;
}
