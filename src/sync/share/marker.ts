import { refuse } from '#src/domain/refusal.js';
import { isUnavailable, Unavailable } from '#src/domain/unavailable.js';
import type { Folder } from '../folder/folder.js';

/** Written once by `sync init`, never changed: says that the folder is one, and whose. */
export const markerPath = 'llq-ledger.json';

export const markerFormat = 1;

/** It becomes a part of file names, and the marker can come from anybody. */
const ledgerName = /^[0-9a-z][0-9a-z-]{0,63}$/i;

/** The bytes of the marker of a ledger. */
export function markerOf(ledger: string): Uint8Array {
  return Buffer.from(`${JSON.stringify({ format: markerFormat, ledger })}\n`);
}

/**
 * The ledger that the folder is for, null where it has no marker: it is not set up, or the drive is not mounted. Refuses
 * `share-newer-format`; `share-marker-unreadable` for what is no marker, or not all there yet.
 */
export async function readMarker(folder: Folder): Promise<string | null> {
  const bytes = await readIfThere(folder);
  if (bytes === null) return null;
  const { format, ledger } = parsed(bytes);
  if (typeof format === 'number' && format > markerFormat) refuse('share-newer-format', { path: markerPath });
  if (format === markerFormat && typeof ledger === 'string' && ledgerName.test(ledger)) return ledger;
  throw new Unavailable('share-marker-unreadable', { path: markerPath });
}

async function readIfThere(folder: Folder): Promise<Uint8Array | null> {
  try {
    return await folder.read(markerPath);
  } catch (error) {
    if (isUnavailable(error, 'share-file-missing')) return null;
    throw error;
  }
}

function parsed(bytes: Uint8Array): Partial<Record<'format' | 'ledger', unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
