import { systemCode } from '#src/domain/file-errors.js';
import { Unavailable } from '#src/domain/unavailable.js';
import type { ShareUnavailables } from '#src/domain/unavailables/share.js';

/** As Node names the errors of the system: neither its own (`ERR_…`) nor ours look like that. */
const ofTheSystem = /^(?:E[A-Z0-9]+|UNKNOWN)$/;

type Meaning = Readonly<Record<string, keyof ShareUnavailables>>;

const whileReading: Meaning = {
  ENOENT: 'share-file-missing',
  ENOTDIR: 'share-file-missing',
  EACCES: 'share-not-readable',
  EPERM: 'share-not-readable',
  EISDIR: 'share-not-readable',
  ELOOP: 'share-not-readable',
  ENAMETOOLONG: 'share-not-readable',
  EBUSY: 'share-file-busy',
};

const whileWriting: Meaning = {
  ENOSPC: 'share-full',
  EDQUOT: 'share-full',
  EFBIG: 'share-full',
  EACCES: 'share-not-writable',
  EPERM: 'share-not-writable',
  EROFS: 'share-not-writable',
  EISDIR: 'share-not-writable',
  ENOTDIR: 'share-not-writable',
  ENAMETOOLONG: 'share-not-writable',
  EBUSY: 'share-file-busy',
};

/**
 * The `Unavailable` behind an error of the file system, about `path` on the share. The errors of network drives are
 * many: each that has no meaning of its own is `share-unreachable`. What is no error of the system stays as it is.
 */
export function asShareError(error: unknown, path: string, doing: 'reading' | 'writing'): unknown {
  const code = systemCode(error);
  if (!ofTheSystem.test(code)) return error;
  const meaning = doing === 'reading' ? whileReading : whileWriting;
  return new Unavailable(meaning[code] ?? 'share-unreachable', { path }, { cause: error });
}
