/** Longer paths do not fit below a deep folder on Windows, where 260 characters are all. */
const longestPath = 120;

/** One name in a path. Capital letters would be the same file as small ones on many drives. */
const name = /^[0-9a-z](?:[0-9a-z.-]*[0-9a-z-])?$/;

/** What Windows takes for a device, whatever follows the dot. */
const device = /^(?:aux|con|nul|prn|com[0-9]|lpt[0-9])(?:\.|$)/;

const temporary = /^\.~(?<writer>.+)-(?<pid>[0-9]{1,10})-[0-9]+\.tmp$/;

/**
 * Refuses a path to write to that SMB, a synchronised folder or an old file system could not hold.
 * @throws RangeError for anything but `0-9a-z.-`, a dot at an end, a device of Windows, more than 120 characters
 */
export function refuseUnportable(path: string): void {
  const isPortable = path.split('/').every((part) => name.test(part) && !device.test(part));
  if (!isPortable || path.length > longestPath) throw new RangeError(`no portable path: ${path}`);
}

/**
 * Refuses a path that leads out of the folder. Whatever else others have put there can be read.
 * @throws RangeError where a part is empty, `.` or `..`; `''` alone is the folder itself
 */
export function refuseOutside(path: string): void {
  const leadsAstray = path.split('/').some((part) => ['', '.', '..'].includes(part));
  if (leadsAstray && path !== '') throw new RangeError(`not inside the shared folder: ${path}`);
}

/** The name of a file that is being written, by whom and in which process. `count` tells those of one process apart. */
export function temporaryName(writer: string, pid: number, count: number): string {
  return `.~${writer}-${pid}-${count}.tmp`;
}

/** Whether a file is, or was, on the way to another name: ours, or those of office programs. */
export function isTemporary(fileName: string): boolean {
  return fileName.startsWith('.~');
}

/** The process in which `writer` began this temporary file; null for every other file. */
export function processOf(fileName: string, writer: string): number | null {
  const groups = temporary.exec(fileName)?.groups;
  return groups?.['writer'] === writer ? Number(groups['pid']) : null;
}
