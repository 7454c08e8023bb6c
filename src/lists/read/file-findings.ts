import { extname } from 'node:path';
import type { Finding } from '#src/domain/import/finding.js';
import type { RecognisedFile } from '../inspect/recognise.js';
import type { FileKind } from '../model.js';
import { noticed } from './notice.js';

/** How files of each kind are named, templates among them. */
const endings: Readonly<Record<FileKind, readonly string[]>> = {
  xls: ['.xls', '.xlt'],
  xlsx: ['.xlsx', '.xltx'],
  xlsm: ['.xlsm', '.xltm', '.xlam'],
  xlsb: ['.xlsb'],
  ods: ['.ods', '.ots'],
  csv: ['.csv', '.tsv', '.tab', '.txt'],
};

/** What is noticed about a file before its sheets are read: its name, macros, and other files that it takes values from. */
export function fileFindings(name: string, file: RecognisedFile): Finding[] {
  const findings: Finding[] = [];
  const ending = extname(name).toLowerCase();
  if (ending !== '' && !endings[file.kind].includes(ending))
    findings.push(noticed('ending-differs', { ending, kind: file.kind }));
  if (file.kind === 'csv') return findings;
  if (file.hasMacros) findings.push(noticed('macros-ignored', {}));
  if (file.externalLinks > 0) findings.push(noticed('external-links', { links: file.externalLinks }));
  return findings;
}
