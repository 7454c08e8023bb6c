import { Usage } from '#src/domain/usage.js';
import { fileWords, outFlag } from '#src/messages/files.js';
import { measuredPart } from '#src/render/measured-rows.js';
import type { Part } from '#src/render/report.js';
import type { Workbook } from '#src/render/workbook.js';
import type { WrittenFile } from '#src/render/write-file.js';
import type { ListFlags, ListFormat } from './flags/list.js';
import { formatOf } from './formats.js';
import { isLong, whileShown } from './long-document.js';
import type { Output } from './output.js';
import { saveWorkbook, type Target } from './workbook-output.js';

/** What is written in one of the formats: a list, or a report of several parts. */
export interface Document {
  /** The first is the one that stands alone in CSV and tab-separated rows. */
  readonly parts: Parts;
  /** Its lists may be made on the spot: see `RowSource`. */
  readonly json: object;
  /** Lines below all tables on the terminal. */
  readonly foot: readonly string[];
  /** The workbook of these parts, whose long ones are measured. */
  readonly workbook: (parts: Parts) => Promise<Workbook>;
  /** What the answer says of a file besides its path and size. */
  readonly about: (format: ListFormat) => Promise<object>;
}

export type Parts = readonly [Part, ...Part[]];

interface Writing {
  readonly format: Exclude<ListFormat, 'xlsx'>;
  readonly style: 'de' | 'en' | undefined;
}

/**
 * Writes a document as asked: an explicit format wins, else the ending of the file, else `--json`; without any of these
 * tables on a terminal, and tab-separated rows in a pipe. A workbook needs a file (usage error). A long list is written
 * while it is made.
 */
export async function writeDocument(
  output: Output,
  document: Document,
  flags: Omit<ListFlags, 'columns' | 'sort'>,
): Promise<void> {
  const format = formatOf(output, flags);
  const { out, force } = flags;
  const style = flags['csv-style'];
  if (out !== undefined) {
    const written = await saveDocument(output, document, { format, style, out, force });
    return output.answer(written, () => written.path);
  }
  if (format === 'xlsx') throw new Usage('missing-value', { flag: outFlag[output.lang] });
  const print = (shown: Document): Promise<void> =>
    output.printPieces(piecesOf(output, shown, { format, style }));
  // On a terminal the rows themselves show how far it is.
  await (output.stdout.isTTY ? print(document) : whileShown(output, document, { passes: 1 }, print));
}

interface Saving extends Target {
  readonly format: ListFormat;
  readonly style: Writing['style'];
}

/** Writes a document to a file; one that is there is replaced as `saveWorkbook` does, a text only with `force`. */
export async function saveDocument(
  output: Output,
  document: Document,
  { format, style, out, force }: Saving,
): Promise<WrittenFile> {
  const passes = format === 'xlsx' ? 2 : 1; // a sheet measures its rows before it writes them
  const written = await whileShown(output, document, { passes }, async (shown) =>
    format === 'xlsx'
      ? saveWorkbook(output, await workbookOf(output, shown), { out, force })
      : saveText(output, shown, { format, style, out, force }),
  );
  return { ...written, ...(await document.about(format)) };
}

async function workbookOf(
  { lang }: Output,
  { parts: [main, ...others], workbook }: Document,
): Promise<Workbook> {
  const measured: [Part, ...Part[]] = [await measuredPart(main, lang)];
  for (const part of others) measured.push(await measuredPart(part, lang));
  return workbook(measured);
}

async function saveText(
  output: Output,
  document: Document,
  { out, force, ...writing }: Writing & Target,
): Promise<WrittenFile> {
  const pieces = piecesOf(output, document, writing);
  const written = await (isLong(document) ? saveLong(pieces, out, force) : saveShort(pieces, out, force));
  if (!written.changed) output.note(fileWords.unchanged[output.lang](written));
  return written;
}

async function saveLong(pieces: AsyncIterable<string>, out: string, force: boolean): Promise<WrittenFile> {
  const { writePiecesInOneStep } = await import('#src/render/write-pieces.js');
  return writePiecesInOneStep(out, pieces, { mayReplace: () => Promise.resolve(force) });
}

async function saveShort(pieces: AsyncIterable<string>, out: string, force: boolean): Promise<WrittenFile> {
  const { writeFileInOneStep } = await import('#src/render/write-file.js');
  let text = '';
  for await (const piece of pieces) text += piece;
  return writeFileInOneStep(out, Buffer.from(text), { mayReplace: () => force });
}

async function* piecesOf(
  output: Output,
  { parts, json, foot }: Document,
  { format, style }: Writing,
): AsyncGenerator<string, void> {
  const { lang } = output;
  const [main] = parts;
  switch (format) {
    case 'json': {
      const { jsonPieces } = await import('#src/render/json.js');
      return yield* jsonPieces(json);
    }
    case 'csv': {
      const { csvPieces } = await import('#src/render/csv.js');
      return yield* main.table((table) => csvPieces(table, { lang, style: style ?? lang }));
    }
    case 'tsv': {
      const { tsvPieces } = await import('#src/render/tsv.js');
      return yield* main.table((table) => tsvPieces(table, lang));
    }
    case 'table': {
      const { renderParts } = await import('#src/render/report-terminal.js');
      const options = { lang, width: output.stdout.columns, style: await output.style() };
      yield `${await renderParts(parts, foot, options)}\n`;
    }
  }
}
