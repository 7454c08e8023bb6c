import { refuse } from '#src/domain/refusal.js';
import { follow, numberAt, readSectors, type Sectors } from './sectors.js';

/** What lies at the top of a compound file; what is embedded deeper is none of ours. */
export interface CompoundFile {
  /** Names of streams and storages, in lower case. */
  readonly names: ReadonlySet<string>;
  /** The contents of a stream, null where there is none of this name. Refuses with `list-broken` where it is cut off. */
  readonly stream: (name: string) => Buffer | null;
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly bytes: number;
}

const entryBytes = 128;
const largestEntry = 0xff_ff_ff_fa;
/** Shorter streams lie within the stream of the root, in sectors of 64 bytes (MS-CFB 2.6.3). */
const shortStream = 4096;
const shortSector = 64;

/** Reads a compound file (MS-CFB). Refuses with `list-broken` what contradicts itself or the size of the file. */
export function readCompoundFile(file: Buffer): CompoundFile {
  const sectors = readSectors(file);
  const directory = sectors.chain(sectors.header.readUInt32LE(48));
  const root = entryAt(directory, 0);
  const entries = new Map(topEntries(directory, root.child).map((entry) => [entry.name, entry]));
  const stream = (name: string): Buffer | null => {
    const entry = entries.get(name);
    return entry?.isStream === true ? contentsOf(entry, root, sectors) : null;
  };
  return { names: new Set(entries.keys()), stream };
}

/** The entries beside each other: a tree of left and right neighbours. */
function topEntries(directory: Buffer, first: number): Entry[] {
  const entries: Entry[] = [];
  const open = [first];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (index > largestEntry) continue;
    const entry = entryAt(directory, index);
    if (entries.push(entry) > directory.length / entryBytes) refuse('list-broken', {});
    open.push(entry.left, entry.right);
  }
  return entries;
}

function entryAt(directory: Buffer, index: number): Entry {
  const at = index * entryBytes;
  if (at + entryBytes > directory.length) refuse('list-broken', {});
  const nameBytes = Math.max(0, Math.min(directory.readUInt16LE(at + 64), 64) - 2);
  return {
    name: directory.toString('utf16le', at, at + nameBytes).toLowerCase(),
    isStream: directory[at + 66] === 2,
    left: directory.readUInt32LE(at + 68),
    right: directory.readUInt32LE(at + 72),
    child: directory.readUInt32LE(at + 76),
    start: directory.readUInt32LE(at + 116),
    bytes: directory.readUInt32LE(at + 120),
  };
}

function contentsOf({ start, bytes }: Entry, root: Entry, sectors: Sectors): Buffer {
  const contents = bytes < shortStream ? shortChain(start, root, sectors) : sectors.chain(start);
  if (contents.length < bytes) refuse('list-broken', {});
  return contents.subarray(0, bytes);
}

function shortChain(start: number, root: Entry, sectors: Sectors): Buffer {
  const table = sectors.chain(sectors.header.readUInt32LE(60));
  const all = sectors.chain(root.start);
  const limit = Math.ceil(all.length / shortSector);
  return Buffer.concat(
    follow(start, (index) => numberAt(table, index * 4), limit).map((index) =>
      all.subarray(index * shortSector, (index + 1) * shortSector),
    ),
  );
}
