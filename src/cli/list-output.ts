import { fileWords } from '#src/messages/files.js';
import { stateLine } from '#src/messages/report.js';
import type { ListOf } from '#src/render/list.js';
import type { Rows } from '#src/render/rows.js';
import { part, type Part } from '#src/render/report.js';
import { arrangedPart } from './arrangement.js';
import { saveDocument, writeDocument, type Document } from './document-output.js';
import type { ListFlags } from './flags/list.js';
import { formatOfEnding } from './formats.js';
import type { Output } from './output.js';
import type { Target } from './workbook-output.js';

/** What a workbook says of the list in it. */
export interface ListOrigin {
  /** The filters of the list, so that a workbook is known again as one of the same list. */
  readonly filters: string;
  /** The state of the journal that it shows. */
  readonly state: () => Promise<string>;
}

/** Writes a list as asked, with the columns and in the order that were asked for: see `writeDocument`. */
export async function writeList<Row>(
  output: Output,
  list: ListOf<Row, Rows<Row>>,
  flags: ListFlags,
  origin: ListOrigin,
): Promise<void> {
  const shown = arrangedPart(part(list.table), flags, output.lang);
  await writeDocument(output, documentOf(output, shown, { list, origin }), flags);
}

/** Where a list is written to beside the answer of a command, and the flag that says so. */
export interface ListFile extends Target {
  readonly flag: string;
}

/** Writes a list to a file beside the answer, in the format of its ending, and tells so on stderr. */
export async function saveList<Row>(
  output: Output,
  list: ListOf<Row, Rows<Row>>,
  { flag, out, force }: ListFile,
  origin: ListOrigin,
): Promise<void> {
  const format = formatOfEnding(out, flag);
  const document = documentOf(output, part(list.table), { list, origin });
  const written = await saveDocument(output, document, { format, style: undefined, out, force });
  if (written.changed) output.note(fileWords.written[output.lang](written));
}

interface ListAbout<Row> {
  readonly list: ListOf<Row, Rows<Row>>;
  readonly origin: ListOrigin;
}

/** Only a workbook says in which state of the journal a list is. */
function documentOf<Row>(
  { lang }: Output,
  shown: Part,
  { list: { table, json }, origin }: ListAbout<Row>,
): Document {
  return {
    parts: [shown],
    json,
    foot: [],
    about: async (format) => (format === 'xlsx' ? { state: await origin.state() } : {}),
    workbook: async ([main]) => {
      const { tableWorkbook } = await import('#src/render/table-workbook.js');
      const title = table.title[lang];
      const mark = `llq list=${table.name} ${origin.filters}`.trimEnd();
      const properties = { lang, title, subject: title, mark, state: stateLine(await origin.state(), lang) };
      return main.table((arranged) => tableWorkbook(arranged, properties));
    },
  };
}
