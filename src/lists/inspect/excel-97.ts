import { refuse } from '#src/domain/refusal.js';
import type { OtherContent } from '#src/domain/refusals/list-file.js';
import { readCompoundFile } from './cfb/container.js';
import { workbookFacts } from './cfb/records.js';

/** A workbook as Excel wrote it until 2003. */
export interface Excel97File {
  readonly kind: 'xls';
  /** The stream that holds it. */
  readonly workbook: Buffer;
  readonly hasMacros: boolean;
  readonly externalLinks: number;
  /** Before Excel 97: texts are in a code page. */
  readonly isOld: boolean;
}

const others: readonly (readonly [stream: string, content: OtherContent])[] = [
  ['worddocument', 'document'],
  ['powerpoint document', 'presentation'],
];

/** The workbook in a compound file; a newer workbook with a password is a compound file too, around an encrypted zip. */
export function recogniseCompoundFile(file: Buffer): Excel97File {
  const { names, stream } = readCompoundFile(file);
  if (names.has('encryptedpackage') || names.has('encryption')) refuse('list-password', {});
  const workbook = stream('workbook') ?? stream('book');
  if (workbook === null) {
    const content = others.find(([name]) => names.has(name))?.[1] ?? 'unknown';
    return refuse('list-is-something-else', { content });
  }
  const { isEncrypted, externalLinks, isOld } = workbookFacts(workbook);
  if (isEncrypted) refuse('list-password', {});
  return { kind: 'xls', workbook, hasMacros: names.has('_vba_project_cur'), externalLinks, isOld };
}
