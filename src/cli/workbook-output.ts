import { readFile } from 'node:fs/promises';
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
  const written = await writeWorkbook(workbook, { out, force });
  if (!written.changed) output.note(fileWords.unchanged[output.lang](written));
  return written;
}

async function writeWorkbook(workbook: Workbook, { out, force }: Target): Promise<WrittenFile> {
  const { isStreamed, workbookBytes, workbookPieces } = await import('#src/render/xlsx/write-workbook.js');
  const { readWorkbookMark } = await import('#src/render/xlsx/mark.js');
  const mayReplace = (existing: Uint8Array): boolean => force || readWorkbookMark(existing) === workbook.mark;
  if (!isStreamed(workbook)) {
    const { writeFileInOneStep } = await import('#src/render/write-file.js');
    return writeFileInOneStep(out, await workbookBytes(workbook), { mayReplace });
  }
  const { writePiecesInOneStep } = await import('#src/render/write-pieces.js');
  return writePiecesInOneStep(out, workbookPieces(workbook), {
    mayReplace: async (existing) => mayReplace(await readFile(existing)),
  });
}
