import { Unavailable } from './unavailable.js';
import type { FileUnavailables } from './unavailables/file.js';

const meaningOf: Readonly<Record<string, Exclude<keyof FileUnavailables, 'drive-failed'>>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  EISDIR: 'not-writable',
  ENAMETOOLONG: 'not-writable',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
};

/** What disks, network drives and a computer at its limits say, in no order. */
const failures = new Set(
  'EIO ENXIO ENODEV ETIMEDOUT ESTALE ENOTCONN ECONNRESET EHOSTDOWN EHOSTUNREACH ENETUNREACH EMFILE ENFILE EEXIST UNKNOWN'.split(
    ' ',
  ),
);

/** The `Unavailable` behind an error of the file system, about `path`; any other error as it is. */
export function asUnavailable(error: unknown, path: string): unknown {
  const code = systemCode(error);
  const cause = { cause: error };
  if (failures.has(code)) return new Unavailable('drive-failed', { path, error: code }, cause);
  const meaning = meaningOf[code];
  return meaning === undefined ? error : new Unavailable(meaning, { path }, cause);
}

/** The code of an error of the operating system, such as `ENOENT`; empty for any other error. */
export function systemCode(error: unknown): string {
  // No `instanceof`: errors of Node itself can come from another realm than ours.
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
