import type { EncodeEntry, Mark, Scale, Spec } from 'vega';
import type { Lang } from '#src/messages/phrase.js';
import { shortened } from '../shortened.js';
import { wrap } from '../terminal-text.js';
import { cleanLine } from '../text-safety.js';
import { text, type Drawing } from './drawing.js';
import { ink, mutedInk, partLooks } from './look.js';
import { barParts, type BarsPicture } from './picture.js';

const lineHeight = 17;
const barHeight = 14;
/** What stands between a bar with its texts and the next one. */
const gap = 10;
/** What a letter takes on average in the widest of the fonts of a page: the name is in bold. */
const letterWidth = 8.8;
const mostLines = 2;

type BarRow = BarsPicture['rows'][number];

/** A bar with its texts, and how far below the top of the picture it is. */
interface PlacedRow {
  readonly lines: readonly string[];
  readonly note: string;
  readonly parts: BarRow['parts'];
  readonly top: number;
}

/** Bars of several parts, the name above each of them, its note below. A name that is too long is broken, then shortened. */
export function barsDrawing({ rows }: BarsPicture, width: number, lang: Lang): Drawing {
  const placed = placedRows(rows, Math.floor(width / letterWidth), lang);
  const last = placed.at(-1);
  const height = last === undefined ? lineHeight : last.top + rowHeight(last);
  const spec: Spec = {
    width,
    height,
    autosize: 'none',
    background: 'transparent',
    data: dataOf(placed),
    scales: [amountScale(width), lookScale('fill'), lookScale('stroke')],
    marks: [partMark, textMark('names', ink, { fontWeight: { value: 600 } }), textMark('notes', mutedInk)],
  };
  return { spec, width, height };
}

function placedRows(rows: readonly BarRow[], letters: number, lang: Lang): PlacedRow[] {
  let top = 0;
  return rows.map(({ name, note, parts }) => {
    const row = { lines: linesOf(name(lang), letters), note: shortened(note(lang), letters), parts, top };
    top += rowHeight(row) + gap;
    return row;
  });
}

function rowHeight({ lines }: Pick<PlacedRow, 'lines'>): number {
  return (lines.length + 1) * lineHeight + barHeight;
}

function barTop({ top, lines }: PlacedRow): number {
  return top + lines.length * lineHeight;
}

/** Texts stand on their lines. */
function dataOf(rows: readonly PlacedRow[]): NonNullable<Spec['data']> {
  const parts = rows.flatMap((row) =>
    barParts.map((part, order) => ({ part, order, amount: row.parts[part], y: barTop(row) })),
  );
  const names = rows.flatMap(({ lines, top }) =>
    lines.map((line, at) => ({ text: line, y: top + (at + 1) * lineHeight - 4.5 })),
  );
  const notes = rows.map((row) => ({ text: row.note, y: barTop(row) + barHeight + 13.5 }));
  return [
    {
      name: 'parts',
      values: parts,
      transform: [
        { type: 'filter', expr: 'datum.amount > 0' },
        { type: 'stack', groupby: ['y'], sort: { field: 'order' }, field: 'amount' },
      ],
    },
    { name: 'names', values: names },
    { name: 'notes', values: notes },
  ];
}

/** A name in lines of so many letters. */
function linesOf(name: string, letters: number): readonly string[] {
  const lines = wrap(cleanLine(name), letters);
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), shortened(lines.slice(mostLines - 1).join(' '), letters)];
}

/** All bars are on one scale, whose end is the longest of them. */
function amountScale(width: number): Scale {
  const domain = { data: 'parts', field: 'y1' };
  return { name: 'x', type: 'linear', range: [0.5, width - 0.5], domain, zero: true };
}

function lookScale(of: 'fill' | 'stroke'): Scale {
  return {
    name: of,
    type: 'ordinal',
    domain: [...barParts],
    range: barParts.map((part) => partLooks[part][of]),
  };
}

const partMark: Mark = {
  type: 'rect',
  aria: false,
  from: { data: 'parts' },
  encode: {
    enter: {
      x: { scale: 'x', field: 'y0' },
      x2: { scale: 'x', field: 'y1' },
      y: { field: 'y' },
      height: { value: barHeight },
      fill: { scale: 'fill', field: 'part' },
      stroke: { scale: 'stroke', field: 'part' },
    },
  },
};

function textMark(data: string, fill: string, looks: EncodeEntry = {}): Mark {
  return text(data, {
    x: { value: 0 },
    y: { field: 'y' },
    text: { field: 'text' },
    fill: { value: fill },
    ...looks,
  });
}
