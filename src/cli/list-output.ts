import { Usage } from '#src/domain/usage.js';
import { stateLine } from '#src/messages/allocation/report.js';
import type { List } from '#src/render/list.js';
import type { ListFlags, ListFormat } from './flags/list.js';
import { fileWords, outFlag } from '#src/messages/files.js';
import type { Output } from './output.js';
import { saveReport } from './report-output.js';
import type { WrittenFile } from '#src/render/write-file.js';

/** What a workbook says of the list in it. */
export interface ListOrigin {
  /** The filters of the list, so that a workbook is known again as one of the same list. */
  readonly filters: string;
  /** The state of the journal that it shows. */
  readonly state: () => Promise<string>;
}

/**
 * Writes a list as asked: an explicit format wins, else the ending of the file, else `--json`; without any of these
 * a table on a terminal, and tab-separated rows in a pipe. A workbook needs a file (usage error).
 */
export async function writeList<Row>(
  output: Output,
  list: List<Row>,
  flags: ListFlags,
  origin: ListOrigin,
): Promise<void> {
  const format = formatOf(output, flags);
  const { out, force } = flags;
  const style = flags['csv-style'];
  if (out !== undefined) {
    const written = await fileOf(output, list, { format, style, out, force, origin });
    return output.answer(written, () => written.path);
  }
  if (format === 'xlsx') throw new Usage('missing-value', { flag: outFlag[output.lang] });
  output.stdout.write(await listText(output, list, { format, style }));
}

/** Where a list is written to beside the answer of a command, and the flag that says so. */
export interface ListFile {
  readonly flag: string;
  readonly out: string;
  readonly force: boolean;
}

/** Writes a list to a file beside the answer, in the format of its ending, and tells so on stderr. */
export async function saveList<Row>(
  output: Output,
  list: List<Row>,
  { flag, out, force }: ListFile,
  origin: ListOrigin,
): Promise<void> {
  const format = formatOfEnding(out, flag);
  const written = await fileOf(output, list, { format, style: undefined, out, force, origin });
  if (written.changed) output.note(fileWords.written[output.lang](written));
}

interface FileOptions {
  readonly format: ListFormat;
  readonly style: 'de' | 'en' | undefined;
  readonly out: string;
  readonly force: boolean;
  readonly origin: ListOrigin;
}

async function fileOf<Row>(
  output: Output,
  list: List<Row>,
  { format, style, out, force, origin }: FileOptions,
): Promise<WrittenFile> {
  if (format === 'xlsx') return saveReport(output, await workbookOf(list, origin), { out, force });
  const text = await listText(output, list, { format, style });
  const { writeFileInOneStep } = await import('#src/render/write-file.js');
  const written = await writeFileInOneStep(out, Buffer.from(text), { mayReplace: () => force });
  if (!written.changed) output.note(fileWords.unchanged[output.lang](written));
  return written;
}

async function workbookOf<Row>({ table }: List<Row>, origin: ListOrigin) {
  const { tableWorkbook } = await import('#src/render/table-workbook.js');
  const state = await origin.state();
  const mark = `llq list=${table.name} ${origin.filters}`.trimEnd();
  const workbook = (lang: Output['lang']) => {
    const title = table.title[lang];
    return tableWorkbook(table, { lang, title, subject: title, mark, state: stateLine(state, lang) });
  };
  return { workbook, state };
}

type TextFormat = Exclude<ListFormat, 'xlsx'>;

async function listText<Row>(
  output: Output,
  { table, json }: List<Row>,
  { format, style }: { readonly format: TextFormat; readonly style: 'de' | 'en' | undefined },
): Promise<string> {
  const { lang } = output;
  switch (format) {
    case 'json':
      return `${JSON.stringify(json, null, 2)}\n`;
    case 'csv': {
      const { renderCsv } = await import('#src/render/csv.js');
      return renderCsv(table, { lang, style: style ?? lang });
    }
    case 'tsv': {
      const { renderTsv } = await import('#src/render/tsv.js');
      return renderTsv(table, lang);
    }
    case 'table': {
      const { renderTerminal } = await import('#src/render/terminal.js');
      const options = { lang, width: output.stdout.columns, style: await output.style() };
      return `${await renderTerminal(table, options)}\n`;
    }
  }
}

/** The format that was asked for, or the one that goes without asking. */
export function formatOf(output: Output, { format, out }: ListFlags): ListFormat {
  if (format !== undefined) return format;
  if (out !== undefined) return formatOfEnding(out, outFlag[output.lang]);
  if (output.json) return 'json';
  return output.stdout.isTTY ? 'table' : 'tsv';
}

const endings: Readonly<Record<string, ListFormat>> = {
  csv: 'csv',
  json: 'json',
  tsv: 'tsv',
  txt: 'table',
  xlsx: 'xlsx',
};

function formatOfEnding(out: string, flag: string): ListFormat {
  const ending = /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (format !== undefined) return format;
  const allowed = Object.keys(endings).map((known) => `.${known}`);
  throw new Usage('flag-value', { flag, text: out, allowed });
}
