import type { Ledger } from '#src/store/ledger.js';
import { linesAt } from '#src/store/segments/lines.js';
import { waitingBytes } from '#src/store/segments/waiting.js';
import { joinLines } from '#src/sync/segment/lines.js';

/** The bytes of the segment that belongs under this path, taken in or waiting; null where this computer has none. */
export function keptBytes(ledger: Ledger, path: string): Promise<Uint8Array | null> {
  return ledger.read(async (reader) => {
    const lines = await linesAt(reader, path);
    return lines === null ? waitingBytes(reader, path) : joinLines(lines);
  });
}
