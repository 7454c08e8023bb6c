import { refuse } from '#src/domain/refusal.js';
import type { ListDanger } from '#src/domain/refusals/list-file.js';
import type { Limits } from '../../limits.js';
import { readEntries, type ZipEntry } from './entries.js';

/** A part that may be unpacked: its packed bytes lie where nothing else lies. */
export interface ZipPart {
  readonly entry: ZipEntry;
  readonly packed: Buffer;
}

/** The parts of a container by name. */
export type ZipParts = ReadonlyMap<string, ZipPart>;

const headerSignature = 0x04_03_4b_50;
const headerBytes = 30;
const hasDescriptor = 0x00_08;

/** Deflate never packs better (RFC 1951: 258 bytes in two bits); a larger ratio is a lie. */
const bestRatio = 1032;

/** Sheets pack to a tenth or a thirtieth; where so much comes out, more than this is made to harm. */
const suspiciousRatio = 200;
const suspiciousBytes = 10 * 1024 * 1024;

/**
 * Looks at a zip container without unpacking anything. Refuses with `list-dangerous` what no program for spreadsheets
 * writes, with `list-too-large` what would unpack beyond the limit, with `list-broken` what is cut off.
 */
export function inspectZip(file: Buffer, limits: Limits): ZipParts {
  const entries = readEntries(file, limits.parts);
  const names = new Set<string>();
  for (const entry of entries) {
    if (names.has(entry.name.toLowerCase())) danger('name-twice', entry);
    names.add(entry.name.toLowerCase());
    inspectEntry(entry);
  }
  if (entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0) > limits.unpackedBytes)
    refuse('list-too-large', { measure: 'unpacked', limit: limits.unpackedBytes, sheet: null, cell: null });
  return partsOf(file, entries);
}

function inspectEntry(entry: ZipEntry): void {
  const { name, method, packedBytes, unpackedBytes } = entry;
  if (entry.isEncrypted) danger('encrypted-part', entry);
  if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(name)) danger('path-outside', entry);
  if (method !== 0 && method !== 8) refuse('list-broken', {});
  if (method === 0 && packedBytes !== unpackedBytes) danger('forged', entry);
  if (unpackedBytes > packedBytes * bestRatio) danger('forged', entry);
  if (unpackedBytes > suspiciousBytes && unpackedBytes > packedBytes * suspiciousRatio) danger('bomb', entry);
}

/** In the order of the file, so that parts which lie on top of each other are next to each other. */
function partsOf(file: Buffer, entries: readonly ZipEntry[]): ZipParts {
  const parts = new Map<string, ZipPart>();
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) danger('parts-overlap', entry);
    const start = startOfBytes(file, entry);
    end = start + entry.packedBytes;
    if (end > file.length) refuse('list-broken', {});
    parts.set(entry.name, { entry, packed: file.subarray(start, end) });
  }
  return parts;
}

/** Where the packed bytes begin. A part's own header must say the same as the directory, since others trust it. */
function startOfBytes(file: Buffer, entry: ZipEntry): number {
  const at = entry.offset;
  if (at + headerBytes > file.length || file.readUInt32LE(at) !== headerSignature) refuse('list-broken', {});
  const nameEnd = at + headerBytes + file.readUInt16LE(at + 26);
  if (file.toString('utf8', at + headerBytes, nameEnd) !== entry.name) danger('forged', entry);
  const statesNoSizes = (file.readUInt16LE(at + 6) & hasDescriptor) !== 0;
  const stated = [file.readUInt32LE(at + 18), file.readUInt32LE(at + 22)];
  const isHonest = (size: number | undefined, real: number): boolean =>
    size === real || size === 0xff_ff_ff_ff || (statesNoSizes && size === 0);
  if (!isHonest(stated[0], entry.packedBytes) || !isHonest(stated[1], entry.unpackedBytes))
    danger('forged', entry);
  return nameEnd + file.readUInt16LE(at + 28);
}

function danger(kind: ListDanger, { name }: ZipEntry): never {
  refuse('list-dangerous', { danger: kind, part: name });
}
