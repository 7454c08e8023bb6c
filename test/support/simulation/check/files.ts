import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { isTemporary } from '#src/sync/folder/names.js';
import { parseSegmentPath } from '#src/sync/segment/name.js';
import { markerPath } from '#src/sync/share/marker.js';
import type { Scene } from '../scene.js';

/** What may lie in an officer's home: database, identity, and databases that a restored backup has replaced. */
const expected =
  /^(?:llq\.sqlite(?:-wal|-shm)?|llq\.sqlite\.before-restore-[^/]*|state|state\/[^/]*\.jsonl)$/;

/** No temporary file is left anywhere, and on the share names match contents; conflict copies repeat what is there. */
export async function fileComplaints({ computers, share }: Scene): Promise<string[]> {
  const leftovers = computers.flatMap(({ name, home }) =>
    filesIn(home)
      .filter((file) => !expected.test(file))
      .map((file) => `${name}: ${file} is left over`),
  );
  const files = new Map<string, string>();
  for (const path of await share.paths())
    files.set(
      path,
      createHash('sha256')
        .update(await share.read(path))
        .digest('hex'),
    );
  const named = new Set([...files].filter(([path]) => isNamed(path)).map(([, sha256]) => sha256));
  const wrong = [...files].flatMap(([path, sha256]) => {
    if (isTemporary(path.split('/').at(-1) ?? '')) return [`share: ${path} is left over`];
    const digest = parseSegmentPath(path)?.digest;
    if (digest !== undefined) return sha256.startsWith(digest) ? [] : [`share: ${path} holds something else`];
    return named.has(sha256) ? [] : [`share: ${path} is a copy of nothing`];
  });
  return [...leftovers, ...wrong];
}

function isNamed(path: string): boolean {
  return path === markerPath || parseSegmentPath(path) !== null;
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
}
