import { Refusal } from '#src/domain/refusal.js';
import { cellAddress } from '#src/domain/cell-address.js';
import { defaultLimits, type Limits } from '#src/lists/limits.js';
import type { Cell, Sheet } from '#src/lists/model.js';
import { readBytes } from '#src/lists/read/read-bytes.js';
import type { FileHead } from '#src/lists/read/read-bytes.js';
import type { Message } from '#src/lists/read/wire/messages.js';
import { receiver, type ReadList } from '#src/lists/read/wire/receiver.js';
import { sendingSink } from '#src/lists/read/wire/sender.js';

/** Reads a file as the program does, through its messages but in this process. */
export async function readBack(
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
): Promise<ReadList> {
  const { take, result } = receiver(name, () => {});
  const send = (message: Message): void => take(JSON.parse(JSON.stringify(message)) as Message);
  const sink = { ...sendingSink(send), file: (file: FileHead): void => send({ type: 'file', file }) };
  await readBytes({ bytes: Buffer.from(bytes), name }, sink, { ...defaultLimits, ...limits });
  send({ type: 'done' });
  return result() ?? expectedAll();
}

function expectedAll(): never {
  throw new Error('the last message was taken, but there is no result');
}

/** The refusal that reading ends with, as code and facts; null where it was read. */
export async function refusalOf(reading: Promise<unknown>): Promise<object | null> {
  try {
    await reading;
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, ...error.facts };
  }
}

/** The cells of a sheet by address. */
export function cellsOf({ rows }: Pick<Sheet, 'rows'>): Record<string, Cell> {
  return Object.fromEntries(
    rows.flatMap(({ index, cells }) =>
      cells.flatMap((cell, column) => (cell === undefined ? [] : [[cellAddress(index, column), cell]])),
    ),
  );
}

/** Kind, value and text of the cells of the first sheet, by address. */
export function shownCells({
  file,
}: ReadList): Record<string, readonly [Cell['kind'], Cell['value'], string]> {
  const [sheet = { rows: [] }] = file.sheets;
  return Object.fromEntries(
    Object.entries(cellsOf(sheet)).map(([at, { kind, value, text }]) => [at, [kind, value, text] as const]),
  );
}
