import { Unavailable, type UnavailableCode } from './unavailable.js';
import type { FileUnavailables } from './unavailables/file.js';

const meaningOf: Readonly<Record<string, UnavailableCode & keyof FileUnavailables>> = {
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

/** The `Unavailable` behind an error of the file system, about `path`; any other error as it is. */
export function asUnavailable(error: unknown, path: string): unknown {
  const code = meaningOf[systemCode(error)];
  return code === undefined ? error : new Unavailable(code, { path }, { cause: error });
}

/** The code of an error of the operating system, such as `ENOENT`; empty for any other error. */
export function systemCode(error: unknown): string {
  // No `instanceof`: errors of Node itself can come from another realm than ours.
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
