import { Usage } from '#src/domain/usage.js';
import { fileWords, outFlag } from '#src/messages/files.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Workbook } from '#src/render/workbook.js';
import type { WrittenFile } from '#src/render/write-file.js';
import type { Output } from './output.js';

/** A report that can be made into a workbook, and the state of the journal that it shows. */
export interface Report {
  readonly workbook: (lang: Lang) => Workbook;
  readonly state: string;
}

export interface ReportFlags {
  readonly out: string;
  readonly force: boolean;
}

export interface SavedReport extends WrittenFile {
  readonly state: string;
}

const ending = '.xlsx';

/** Whether a file of this name is to be a workbook. */
export function isWorkbookName(out: string): boolean {
  return out.toLowerCase().endsWith(ending);
}

/**
 * Writes a report as a workbook. One that llq wrote for the same report and year is replaced, any other file only with
 * `force`; the same bytes leave the file alone, which is told. Refuses as `writeFileInOneStep` does; a name of
 * another ending is a usage error.
 */
export async function saveReport(
  output: Output,
  report: Report,
  { out, force }: ReportFlags,
): Promise<SavedReport> {
  if (!isWorkbookName(out)) {
    throw new Usage('flag-value', { flag: outFlag[output.lang], text: out, allowed: [ending] });
  }
  const { workbookBytes } = await import('#src/render/xlsx/write-workbook.js');
  const { readWorkbookMark } = await import('#src/render/xlsx/mark.js');
  const { writeFileInOneStep } = await import('#src/render/write-file.js');
  const workbook = report.workbook(output.lang);
  const mayReplace = (existing: Uint8Array): boolean => force || readWorkbookMark(existing) === workbook.mark;
  const written = await writeFileInOneStep(out, await workbookBytes(workbook), { mayReplace });
  if (!written.changed) output.note(fileWords.unchanged[output.lang](written));
  return { ...written, state: report.state };
}

/** Writes a report as a workbook; the answer is its path, or what became of it as JSON. */
export async function writeReport(output: Output, report: Report, flags: ReportFlags): Promise<void> {
  const saved = await saveReport(output, report, flags);
  await output.answer(saved, () => saved.path);
}
