import { refuse } from '#src/domain/refusal.js';

/** The sectors of a compound file, the container of `.xls` (MS-CFB 2.1 to 2.5). */
export interface Sectors {
  readonly header: Buffer;
  readonly sectorBytes: number;
  /** The contents of a chain of sectors, in order. Refuses with `list-broken` a chain that runs in circles or out of the file. */
  readonly chain: (start: number) => Buffer;
}

const headerBytes = 512;
const firstFatSlots = 109;
/** Larger numbers are marks such as the end of a chain. */
const largestSector = 0xff_ff_ff_fa;

/** Reads the allocation tables. What they state is held against the size of the file before anything is made of it. */
export function readSectors(file: Buffer): Sectors {
  if (file.length < headerBytes) refuse('list-broken', {});
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) refuse('list-broken', {});
  const sectorBytes = 2 ** shift;
  const count = Math.ceil(file.length / sectorBytes) - 1;
  const sector = (index: number): Buffer => {
    if (index >= count) refuse('list-broken', {});
    return file.subarray((index + 1) * sectorBytes, (index + 2) * sectorBytes);
  };
  const fat = fatSectors(file, sector, count).map(sector);
  const next = (index: number): number => {
    const perSector = sectorBytes / 4;
    const table = fat[Math.floor(index / perSector)] ?? refuse('list-broken', {});
    return numberAt(table, (index % perSector) * 4);
  };
  const chain = (start: number): Buffer => Buffer.concat(follow(start, next, count).map(sector));
  return { header: file.subarray(0, headerBytes), sectorBytes, chain };
}

/** The numbers along a chain from `start` to its mark of the end; at most `limit` of them. */
export function follow(start: number, next: (index: number) => number, limit: number): number[] {
  const indices: number[] = [];
  for (let index = start; index <= largestSector; index = next(index)) {
    if (indices.push(index) > limit) refuse('list-broken', {});
  }
  return indices;
}

/** Which sectors hold the table: the first 109 stand in the header, the others in a chain of their own. */
function fatSectors(header: Buffer, sector: (index: number) => Buffer, count: number): number[] {
  const numbers = numbersOf(header.subarray(76, 76 + 4 * firstFatSlots));
  const hasMore = header.readUInt32LE(72) > 0;
  const nextOf = (index: number): number => numbersOf(sector(index)).at(-1) ?? largestSector + 1;
  for (const index of hasMore ? follow(header.readUInt32LE(68), nextOf, count) : [])
    numbers.push(...numbersOf(sector(index)).slice(0, -1));
  return numbers.filter((index) => index <= largestSector);
}

function numbersOf(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, slot) => bytes.readUInt32LE(slot * 4));
}

/** Refuses where a table is cut off. */
export function numberAt(table: Buffer, at: number): number {
  return at + 4 <= table.length ? table.readUInt32LE(at) : refuse('list-broken', {});
}
