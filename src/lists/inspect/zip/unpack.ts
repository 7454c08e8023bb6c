import { gunzipSync } from 'node:zlib';
import { systemCode } from '#src/domain/file-errors.js';
import { refuse } from '#src/domain/refusal.js';
import type { ZipPart } from './inspect.js';

/** The head of a gzip stream without a name, whose trailer (CRC-32 and length) zlib holds against the contents. */
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/**
 * The contents of a part. Never takes more memory than the part states, and states are bounded by `inspectZip`.
 * Refuses with `list-dangerous` where more comes out than stated or an XML part has a document type, and with
 * `list-broken` where the contents are not those that were packed.
 */
export function unpack(part: ZipPart): Buffer {
  const { name, method } = part.entry;
  const contents = method === 0 ? part.packed : inflate(part);
  if (isXml(name) && hasDocumentType(contents))
    refuse('list-dangerous', { danger: 'document-type', part: name });
  return contents;
}

function inflate({ entry: { name, crc32, unpackedBytes }, packed }: ZipPart): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32, 0);
  trailer.writeUInt32LE(unpackedBytes, 4);
  try {
    return gunzipSync(Buffer.concat([gzipHead, packed, trailer]), {
      maxOutputLength: Math.max(unpackedBytes, 1),
      chunkSize: unpackedBytes + 64, // all in one piece
    });
  } catch (error) {
    if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE')
      refuse('list-dangerous', { danger: 'forged', part: name });
    return refuse('list-broken', {});
  }
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels|vml|rdf)$/i.test(name);
}

/**
 * Entities are defined within a document type only. One in UTF-16, which no reader of ours understands, is looked for
 * at the beginning.
 */
function hasDocumentType(contents: Buffer): boolean {
  const beginning = contents.toString('latin1', 0, 4096).replaceAll('\0', '');
  return contents.includes('<!DOCTYPE') || contents.includes('<!ENTITY') || beginning.includes('<!DOCTYPE');
}
