import type { SheetRow } from '../../model.js';
import type { ListSink } from '../sink.js';
import { cellEncoder, type EncodeCell, type WireCell } from './cells.js';
import type { Message, WireRow } from './messages.js';

/** Cells in one message: some 50 KB, about what a pipe takes at once. */
const cellsAtOnce = 4000;

/** A sink that sends what it gets as messages; rows in batches. */
export function sendingSink(send: (message: Message) => void): ListSink {
  const encode = cellEncoder();
  let rows: WireRow[] = [];
  let cells = 0;
  const flush = (): void => {
    if (rows.length > 0) send({ type: 'rows', rows });
    rows = [];
    cells = 0;
  };
  return {
    beginSheet: (name) => send({ type: 'sheet', name }),
    row: (row) => {
      rows.push(wireRow(row, encode));
      cells += row.cells.length;
      if (cells >= cellsAtOnce) flush();
    },
    endSheet: (end) => {
      flush();
      send({ type: 'sheet-end', end });
    },
    finding: (finding) => send({ type: 'finding', finding }),
    progress: (share) => send({ type: 'progress', share }),
  };
}

function wireRow({ index, hidden, cells }: SheetRow, encode: EncodeCell): WireRow {
  const wire: WireCell[] = [];
  for (const cell of cells) wire.push(encode(cell)); // unlike `map`, also where nothing stands
  return { index, hidden, cells: wire };
}
