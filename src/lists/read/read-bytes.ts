import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import { recognise } from '../inspect/recognise.js';
import type { Limits } from '../limits.js';
import type { ListFile } from '../model.js';
import { checkedSink } from './checked-sink.js';
import { composed } from './composed.js';
import { readCsv } from './csv/read.js';
import { fileFindings } from './file-findings.js';
import { readOpenDocument } from './ods/read.js';
import { readWorkbook } from './sheetjs/read.js';
import type { ListSink } from './sink.js';

/** What is known of a file before its sheets are. */
export type FileHead = Pick<ListFile, 'kind' | 'byteLength' | 'hash'>;

/** A sink that wants to know of the file first. */
export interface FileSink extends ListSink {
  readonly file: (head: FileHead) => void;
}

/** What there is to read: the bytes of a file, and its name without the folder. */
export interface NamedBytes {
  readonly bytes: Buffer;
  readonly name: string;
}

/**
 * Recognises, inspects and reads a file. Refuses as `recognise` and the readers do. A hostile file can take all the time
 * and memory that there is: runs in a process of its own.
 */
export async function readBytes({ bytes, name }: NamedBytes, sink: FileSink, limits: Limits): Promise<void> {
  const recognised = recognise(bytes, limits);
  const hash = createHash('sha256').update(bytes).digest('hex');
  sink.file({ kind: recognised.kind, byteLength: bytes.length, hash });
  for (const finding of fileFindings(name, recognised)) sink.finding(finding);
  const checked = checkedSink(sink, limits);
  if (recognised.kind === 'csv') return readCsv(bytes, composed(parse(name).name), checked);
  if (recognised.kind === 'ods') return readOpenDocument(recognised, checked, limits);
  return readWorkbook(recognised, checked, limits);
}
