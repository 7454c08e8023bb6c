import type { Cell, CellExtra, CellKind } from '../../model.js';

/**
 * A cell between the process that reads and ours: 0 where nothing stands, the number of an earlier cell that is the same,
 * a new text, or what it consists of. A list has a million cells, and most texts occur many times.
 */
export type WireCell =
  number | string | readonly [kind: number, value: Cell['value'], text: WireText, extra: WireExtra];

/** 0 where the text is the value. */
type WireText = string | 0;
/** 0 for none, the number of an earlier one that is the same, or what it consists of. */
type WireExtra = number | readonly [format: string | null, formula: string | null, comment: string | null];

const kinds: readonly CellKind[] = ['text', 'number', 'day', 'boolean', 'error', 'no-value'];

/**
 * Both sides remember the same first texts and formats by number, from 1; what comes later is spelt out. Enough for
 * 100,000 rows of which each has a number and an amount of its own: a text that is sent once is one object here.
 */
const remembered = 250_000;

export type EncodeCell = (cell: Cell | undefined) => WireCell;
export type DecodeCell = (cell: WireCell) => Cell | undefined;

/** Encodes the cells of one file, in order. */
export function cellEncoder(): EncodeCell {
  const texts = new Map<string, number>();
  const formats = new Map<string | null, number>();
  const encodeExtra = (extra: CellExtra | null): WireExtra => {
    if (extra === null) return 0;
    const { format, formula, comment } = extra;
    if (formula !== null || comment !== null) return [format, formula, comment];
    return remember(formats, format) ?? [format, null, null];
  };
  return (cell) => {
    if (cell === undefined) return 0;
    const { kind, value, text, extra } = cell;
    if (kind === 'text' && value === text && extra === null) return remember(texts, text) ?? text;
    return [kinds.indexOf(kind), value, text === String(value) ? 0 : text, encodeExtra(extra)];
  };
}

/** The number under which it was sent before; null where it was not, and it now has the next number. */
function remember<T>(numbers: Map<T, number>, sent: T): number | null {
  const number = numbers.get(sent);
  if (number !== undefined) return number;
  if (numbers.size < remembered) numbers.set(sent, numbers.size + 1);
  return null;
}

/** Decodes what one `cellEncoder` made, in the same order. The same texts become the same cell. */
export function cellDecoder(): DecodeCell {
  const texts: Cell[] = [];
  const extras: CellExtra[] = [];
  const decodeExtra = (wire: WireExtra): CellExtra | null => {
    if (typeof wire === 'number') return extras[wire - 1] ?? null;
    const [format, formula, comment] = wire;
    const extra = { format, formula, comment };
    if (formula === null && comment === null && extras.length < remembered) extras.push(extra);
    return extra;
  };
  return (wire) => {
    if (typeof wire === 'number') return texts[wire - 1];
    if (typeof wire === 'string') {
      const cell: Cell = { kind: 'text', value: wire, text: wire, extra: null };
      if (texts.length < remembered) texts.push(cell);
      return cell;
    }
    const [kind, value, text, extra] = wire;
    return {
      kind: kinds[kind] ?? 'error',
      value,
      text: text === 0 ? String(value) : text,
      extra: decodeExtra(extra),
    };
  };
}
