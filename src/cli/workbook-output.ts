import { Usage } from '#src/domain/usage.js';
import { fileWords, outFlag } from '#src/messages/files.js';
import type { Workbook } from '#src/render/workbook.js';
import type { WrittenFile } from '#src/render/write-file.js';
import type { Output } from './output.js';

/** Where a file is to be written, and whether another one may be replaced. */
export interface Target {
  readonly out: string;
  readonly force: boolean;
}

const ending = '.xlsx';

/** Whether a file of this name is to be a workbook. */
export function isWorkbookName(out: string): boolean {
  return out.toLowerCase().endsWith(ending);
}

/**
 * Writes a workbook. One that llq wrote for the same report and year is replaced, any other file only with `force`; the
 * same bytes leave the file alone, which is told. Refuses as `writeFileInOneStep` does; a name of another ending is a
 * usage error.
 */
export async function saveWorkbook(
  output: Output,
  workbook: Workbook,
  { out, force }: Target,
): Promise<WrittenFile> {
  if (!isWorkbookName(out)) {
    throw new Usage('flag-value', { flag: outFlag[output.lang], text: out, allowed: [ending] });
  }
  const { workbookBytes } = await import('#src/render/xlsx/write-workbook.js');
  const { readWorkbookMark } = await import('#src/render/xlsx/mark.js');
  const { writeFileInOneStep } = await import('#src/render/write-file.js');
  const mayReplace = (existing: Uint8Array): boolean => force || readWorkbookMark(existing) === workbook.mark;
  const written = await writeFileInOneStep(out, await workbookBytes(workbook), { mayReplace });
  if (!written.changed) output.note(fileWords.unchanged[output.lang](written));
  return written;
}
