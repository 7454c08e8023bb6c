import { mostInMemory, pagesOfRows, RowSource, type Rows } from './rows.js';

/**
 * An object as `JSON.stringify` with an indent of two writes it, and a line end. Its lists at the top may be long: they
 * are written a page at a time, and may be made on the spot.
 */
export async function* jsonPieces(json: object): AsyncGenerator<string, void> {
  const entries = Object.entries(json).filter(([, value]) => value !== undefined);
  if (!entries.some(([, value]) => isLong(value))) return yield `${JSON.stringify(json, null, 2)}\n`;
  let before = '{\n';
  for (const [key, value] of entries) {
    if (isLong(value)) {
      yield `${before}  ${JSON.stringify(key)}: `;
      yield* listPieces(value);
    } else yield before + JSON.stringify({ [key]: value }, null, 2).slice('{\n'.length, -'\n}'.length);
    before = ',\n';
  }
  yield '\n}\n';
}

function isLong(value: unknown): value is Rows<unknown> {
  return value instanceof RowSource || (Array.isArray(value) && value.length > mostInMemory);
}

/** A page is written as a list of its own, which then goes on in the next. */
async function* listPieces(rows: Rows<unknown>): AsyncGenerator<string, void> {
  let before = '[\n';
  for await (const page of pagesOfRows(rows)) {
    if (page.length === 0) continue;
    const list = JSON.stringify(page, null, 2).slice('[\n'.length, -'\n]'.length);
    yield before + list.replaceAll(/^/gm, '  ');
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n  ]';
}
