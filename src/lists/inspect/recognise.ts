import { refuse } from '#src/domain/refusal.js';
import type { Limits } from '../limits.js';
import { recogniseCompoundFile, type Excel97File } from './excel-97.js';
import { foreignContent } from './foreign.js';
import { recognisePackage, type PackagedFile } from './package.js';

/** A list whose kind is known, ready to be read. Nothing of its cells has been looked at. */
export type RecognisedFile = PackagedFile | Excel97File | { readonly kind: 'csv' };

const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * Tells the kind of a file by its first bytes, never by its name, and looks into containers before anything parses them.
 * Refuses what is no list (`list-is-something-else`, `list-password`) and what may not be unpacked (`list-dangerous`,
 * `list-too-large`, `list-broken`).
 */
export function recognise(file: Buffer, limits: Limits): RecognisedFile {
  if (startsWith(file, zip)) return recognisePackage(file, limits);
  if (startsWith(file, compoundFile)) return recogniseCompoundFile(file);
  const content = foreignContent(file);
  return content === null ? { kind: 'csv' } : refuse('list-is-something-else', { content });
}

function startsWith(file: Buffer, bytes: Buffer): boolean {
  return file.subarray(0, bytes.length).equals(bytes);
}
