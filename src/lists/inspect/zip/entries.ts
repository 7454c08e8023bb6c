import { refuse } from '#src/domain/refusal.js';
import { findEnd } from './end.js';

/** A part of a zip container, as its central directory states it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. Spreadsheets know no other. */
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where the part's own header begins. */
  readonly offset: number;
}

const entrySignature = 0x02_01_4b_50;
const entryBytes = 46;

/**
 * The central directory of a zip container (PKWARE APPNOTE 6.3.10, sections 4.3.12 to 4.5.3), with the 64-bit sizes that
 * some programs write for small files too. Refuses with `list-broken` where there is none or it is cut off, and with
 * `list-dangerous` above `limit` entries.
 */
export function readEntries(file: Buffer, limit: number): ZipEntry[] {
  const { entries: count, offset, bytes } = findEnd(file) ?? refuse('list-broken', {});
  if (count > limit) refuse('list-dangerous', { danger: 'too-many-parts', part: null });
  if (offset + bytes > file.length) refuse('list-broken', {});
  const directory = file.subarray(offset, offset + bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + entryBytes > directory.length || directory.readUInt32LE(at) !== entrySignature)
      refuse('list-broken', {});
    const end = at + entryBytes + variableBytes(directory, at);
    if (end > directory.length) refuse('list-broken', {});
    entries.push(entryAt(directory.subarray(at, end)));
    at = end;
  }
  return entries;
}

/** Of the name, the extra fields and the comment. */
function variableBytes(directory: Buffer, at: number): number {
  return directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
}

function entryAt(entry: Buffer): ZipEntry {
  const nameEnd = entryBytes + entry.readUInt16LE(28);
  const extra = entry.subarray(nameEnd, nameEnd + entry.readUInt16LE(30));
  const [unpackedBytes, packedBytes, offset] = wideSizes(extra, [
    entry.readUInt32LE(24),
    entry.readUInt32LE(20),
    entry.readUInt32LE(42),
  ]);
  return {
    name: entry.toString('utf8', entryBytes, nameEnd),
    isEncrypted: (entry.readUInt16LE(8) & encryptionFlags) !== 0,
    method: entry.readUInt16LE(10),
    crc32: entry.readUInt32LE(16),
    packedBytes,
    unpackedBytes,
    offset,
  };
}

/** Encrypted, strongly encrypted, or with a masked header. */
const encryptionFlags = 0x20_41;

type Sizes = readonly [unpacked: number, packed: number, offset: number];

const wide = 0xff_ff_ff_ff;
const wideField = 0x00_01;

/** The extra field with 64-bit sizes holds those, in this order, that are all ones in the entry itself. */
function wideSizes(extra: Buffer, narrow: Sizes): Sizes {
  const field = extraField(extra, wideField);
  let at = 0;
  const widened = (size: number): number => {
    if (size !== wide || field === null || at + 8 > field.length) return size;
    at += 8;
    return Number(field.readBigUInt64LE(at - 8));
  };
  return [widened(narrow[0]), widened(narrow[1]), widened(narrow[2])];
}

function extraField(extra: Buffer, wanted: number): Buffer | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === wanted) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  }
  return null;
}
