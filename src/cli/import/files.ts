import { existsSync } from 'node:fs';
import type { Context } from '#src/app/context.js';
import { stateOfJournal } from '#src/app/journal-state.js';
import { refuse } from '#src/domain/refusal.js';
import { Usage } from '#src/domain/usage.js';
import { fileWords } from '#src/messages/files.js';
import { annotateFlag, reportFlag } from '#src/messages/import/flags.js';
import type { List } from '#src/render/list.js';
import type { MarkedCopy } from '#src/render/marked-copy.js';
import { saveList } from '../list-output.js';
import type { Output } from '../output.js';
import { isWorkbookName, type Target } from '../workbook-output.js';

interface FindingsOf extends Target {
  /** The name of the list. */
  readonly file: string;
  readonly context: Context;
}

/** Writes all findings about a list beside the answer. A file that is there is replaced as `saveList` does. */
export async function saveFindings<Row>(
  output: Output,
  list: List<Row>,
  { out, force, file, context }: FindingsOf,
): Promise<void> {
  const origin = { filters: `file=${file}`, state: () => stateOfJournal(context) };
  await saveList(output, list, { out, force, flag: reportFlag[output.lang] }, origin);
}

/** Writes the annotated copy of a list beside the answer. Only one that llq made of the same list is replaced without `force`. */
export async function saveAnnotated(output: Output, copy: MarkedCopy, { out, force }: Target): Promise<void> {
  if (!isWorkbookName(out)) {
    throw new Usage('flag-value', { flag: annotateFlag[output.lang], text: out, allowed: ['.xlsx'] });
  }
  const { markedCopyBytes } = await import('#src/render/xlsx/copy/write-marked-copy.js');
  const { readWorkbookMark } = await import('#src/render/xlsx/mark.js');
  const { writeFileInOneStep } = await import('#src/render/write-file.js');
  const mayReplace = (existing: Uint8Array): boolean => force || readWorkbookMark(existing) === copy.mark;
  const written = await writeFileInOneStep(out, await markedCopyBytes(copy), { mayReplace });
  output.note(fileWords[written.changed ? 'written' : 'unchanged'][output.lang](written));
}

/**
 * Refuses `file-exists` before anything is booked, where the report could not be written afterwards: a file that is there
 * is replaced with `force` only.
 */
export function refuseReplacing(out: string | undefined, force: boolean): void {
  if (out !== undefined && !force && existsSync(out)) refuse('file-exists', { path: out });
}
