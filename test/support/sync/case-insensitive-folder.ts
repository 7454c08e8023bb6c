import { MemoryFolder } from './memory-folder.js';

const refusedBySmb = /[\p{Cc}"*:<>?|\\]|[. ]$/u;
const device = /^(?:aux|con|nul|prn|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Whether Windows, and a share that it offers, can have a file of this name. */
export function smbHolds(path: string): boolean {
  return path.split('/').every((name) => name !== '' && !refusedBySmb.test(name) && !device.test(name));
}

/** A drive for which `A.json` and `a.json`, and the two spellings of an umlaut, are one file. */
export class CaseInsensitiveFolder extends MemoryFolder {
  protected override keyOf(path: string): string {
    return path.normalize('NFC').toLowerCase();
  }

  override put(path: string, bytes: Uint8Array): Promise<void> {
    if (!smbHolds(path)) throw new RangeError(`SMB has no such name: ${path}`);
    return super.put(path, bytes);
  }
}
