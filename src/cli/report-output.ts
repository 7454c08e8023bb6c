import { stateLine } from '#src/messages/report.js';
import type { Part, Report } from '#src/render/report.js';
import type { WrittenFile } from '#src/render/write-file.js';
import { arrangedPart, namedPart } from './arrangement.js';
import { writeDocument, type Parts } from './document-output.js';
import type { ReportFlags } from './flags/report.js';
import type { Output } from './output.js';
import { saveWorkbook, type Target } from './workbook-output.js';

/**
 * Writes a report as asked: see `writeDocument`. With `--part` it is that part alone; columns and order are those of the
 * first part that is shown. JSON has all of the report, whatever people choose to see.
 */
export async function writeReport(output: Output, report: Report, flags: ReportFlags): Promise<void> {
  const { lang } = output;
  const { json, state, asOf, foot } = report;
  const shown = shownReport(report, flags, lang);
  const document = {
    parts: shown.parts,
    json,
    foot: [...foot.map((sentence) => sentence[lang]), stateLine(state, lang, asOf)],
    about: () => Promise.resolve({ state }),
    workbook: async (parts: Parts) => {
      const { reportWorkbook } = await import('#src/render/report-workbook.js');
      return reportWorkbook({ ...shown, parts }, lang);
    },
  };
  await writeDocument(output, document, flags);
}

/** Writes the workbook of a report beside or in place of the answer. */
export async function saveReport(
  output: Output,
  report: Report,
  target: Target,
): Promise<WrittenFile & Pick<Report, 'state'>> {
  const { reportWorkbook } = await import('#src/render/report-workbook.js');
  const written = await saveWorkbook(output, reportWorkbook(report, output.lang), target);
  return { ...written, state: report.state };
}

/** The report as far as it was asked for. Sheets of its own making show all of it, so they give way to those of its parts. */
function shownReport(report: Report, flags: ReportFlags, lang: Output['lang']): Report {
  const { part: name, columns, sort } = flags;
  if (name === undefined && columns === undefined && sort === undefined) return report;
  const parts: readonly [Part, ...Part[]] =
    name === undefined ? report.parts : [namedPart(report.parts, name, lang)];
  const [main, ...others] = parts;
  const { fillWorkbook: _ownSheets, ...rest } = report;
  const scope = name === undefined ? report.scope : { ...report.scope, part: main.name };
  return { ...rest, scope, parts: [arrangedPart(main, flags, lang), ...others] };
}
