import { strToU8, Zip, ZipDeflate } from 'fflate';
import { ENTRY_TIME } from './package-parts.js';

/** A part of a package: whole, or in pieces that are made one after the other. */
export type Part = Uint8Array | Iterable<string>;

/** Pieces are gathered to about this many characters before they are packed. */
const gathered = 65_536;

/**
 * A zip whose parts need not be in memory as a whole: only what is packed is kept. The same parts make the same bytes.
 */
export function zipOfParts(parts: Iterable<readonly [path: string, part: Part]>): Uint8Array {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  for (const [path, part] of parts) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = ENTRY_TIME;
    zip.add(file);
    if (part instanceof Uint8Array) file.push(part, true);
    else pushPieces(file, part);
  }
  zip.end();
  return Buffer.concat(packed);
}

function pushPieces(file: ZipDeflate, pieces: Iterable<string>): void {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < gathered) continue;
    file.push(strToU8(text), false);
    text = '';
  }
  file.push(strToU8(text), true);
}
