import { compareText } from '#src/domain/compare.js';
import { isUnavailable } from '#src/domain/unavailable.js';
import type { Folder } from '../folder/folder.js';
import { mayHoldSegment, parseSegmentPath, replicasFolder } from '../segment/name.js';

/**
 * The paths of all files on the share that may be segments, under whatever name, in the order in which they are best
 * taken in: those of one writer one after the other, then those whose names say nothing.
 */
export async function segmentFiles(folder: Folder): Promise<readonly string[]> {
  const paths: string[] = [];
  // Nothing is looked for there: a folder that its writer lists is freed of what a killed process of that one left.
  await folder.list('');
  for (const replica of await below(folder, [replicasFolder], paths))
    for (const month of await below(folder, [replica], paths)) await below(folder, [month], paths);
  return inOrder(paths);
}

/** Puts the files below these folders to `files`, and gives the folders below them. */
async function below(folder: Folder, above: readonly string[], files: string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const path of above) {
    for (const name of await namesIn(folder, path))
      (mayHoldSegment(name) ? files : folders).push(`${path}/${name}`);
  }
  return folders;
}

/** A folder that is closed to this computer must not keep the others' segments from coming in. */
async function namesIn(folder: Folder, path: string): Promise<readonly string[]> {
  try {
    return await folder.list(path);
  } catch (error) {
    if (path !== replicasFolder && isUnavailable(error, 'share-not-readable')) return [];
    throw error;
  }
}

function inOrder(paths: readonly string[]): string[] {
  const named = paths.map((path) => ({ path, name: parseSegmentPath(path) }));
  return named
    .toSorted((a, b) => {
      if (a.name === null || b.name === null)
        return Number(a.name === null) - Number(b.name === null) || compareText(a.path, b.path);
      return (
        compareText(a.name.replica, b.name.replica) ||
        a.name.incarnation - b.name.incarnation ||
        a.name.first - b.name.first ||
        a.name.last - b.name.last ||
        compareText(a.path, b.path)
      );
    })
    .map(({ path }) => path);
}
