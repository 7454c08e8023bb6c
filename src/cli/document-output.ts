import { Usage } from '#src/domain/usage.js';
import { fileWords, outFlag } from '#src/messages/files.js';
import type { Part } from '#src/render/report.js';
import type { Workbook } from '#src/render/workbook.js';
import type { WrittenFile } from '#src/render/write-file.js';
import type { ListFlags, ListFormat } from './flags/list.js';
import { formatOf } from './formats.js';
import type { Output } from './output.js';
import { saveWorkbook, type Target } from './workbook-output.js';

/** What is written in one of the formats: a list, or a report of several parts. */
export interface Document {
  /** The first is the one that stands alone in CSV and tab-separated rows. */
  readonly parts: readonly [Part, ...Part[]];
  readonly json: object;
  /** Lines below all tables on the terminal. */
  readonly foot: readonly string[];
  readonly workbook: () => Promise<Workbook>;
  /** What the answer says of a file besides its path and size. */
  readonly about: (format: ListFormat) => Promise<object>;
}

type Style = 'de' | 'en' | undefined;

/**
 * Writes a document as asked: an explicit format wins, else the ending of the file, else `--json`; without any of these
 * tables on a terminal, and tab-separated rows in a pipe. A workbook needs a file (usage error).
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
  output.stdout.write(await textOf(output, document, { format, style }));
}

interface Saving extends Target {
  readonly format: ListFormat;
  readonly style: Style;
}

/** Writes a document to a file; one that is there is replaced as `saveWorkbook` does, a text only with `force`. */
export async function saveDocument(
  output: Output,
  document: Document,
  { format, style, out, force }: Saving,
): Promise<WrittenFile> {
  const written =
    format === 'xlsx'
      ? await saveWorkbook(output, await document.workbook(), { out, force })
      : await saveText(output, await textOf(output, document, { format, style }), { out, force });
  return { ...written, ...(await document.about(format)) };
}

async function saveText(output: Output, text: string, { out, force }: Target): Promise<WrittenFile> {
  const { writeFileInOneStep } = await import('#src/render/write-file.js');
  const written = await writeFileInOneStep(out, Buffer.from(text), { mayReplace: () => force });
  if (!written.changed) output.note(fileWords.unchanged[output.lang](written));
  return written;
}

async function textOf(
  output: Output,
  { parts, json, foot }: Document,
  { format, style }: { readonly format: Exclude<ListFormat, 'xlsx'>; readonly style: Style },
): Promise<string> {
  const { lang } = output;
  const [main] = parts;
  switch (format) {
    case 'json':
      return `${JSON.stringify(json, null, 2)}\n`;
    case 'csv': {
      const { renderCsv } = await import('#src/render/csv.js');
      return main.table((table) => renderCsv(table, { lang, style: style ?? lang }));
    }
    case 'tsv': {
      const { renderTsv } = await import('#src/render/tsv.js');
      return main.table((table) => renderTsv(table, lang));
    }
    case 'table': {
      const { renderParts } = await import('#src/render/report-terminal.js');
      const options = { lang, width: output.stdout.columns, style: await output.style() };
      return `${await renderParts(parts, foot, options)}\n`;
    }
  }
}
