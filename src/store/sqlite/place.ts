import { existsSync, readdirSync, realpathSync, statfsSync } from 'node:fs';
import { basename, dirname, parse, resolve } from 'node:path';
import { refuse } from '#src/domain/refusal.js';

/** File system types of network drives as Linux reports them (statfs(2)): NFS, SMB, SMB2, CIFS, AFS, Coda, NCP, Ceph. */
const networkFileSystems = new Set([
  0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x5346414f, 0x73757245, 0x564c, 0x00c36400,
]);

/** `\\server\share` or `//server/share`; not `\\?\C:\…`, which is a long way to write a local path. */
const networkPath = /^(?:\\\\|\/\/)(?:[?.]\\UNC\\|[^\\/?.])/i;

/** How folders that a program keeps in step are called, or what that program leaves in their root. */
const syncedFolders: readonly { service: string; name: RegExp; marker: RegExp | null }[] = [
  { service: 'OneDrive', name: /^onedrive( - .*)?$/i, marker: /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i },
  {
    service: 'Nextcloud',
    name: /^nextcloud\d*$/i,
    marker: /^(\.nextcloudsync\.log|\.?_?\.?sync_[0-9a-f]{12}\.db)$/i,
  },
  { service: 'ownCloud', name: /^owncloud$/i, marker: /^\.owncloudsync\.log$/i },
  { service: 'Dropbox', name: /^dropbox( \(.*\))?$/i, marker: /^\.dropbox\.cache$/i },
  { service: 'Syncthing', name: /^syncthing$/i, marker: /^\.stfolder$/i },
  {
    service: 'Google Drive',
    name: /^(google ?drive|my drive|meine ablage)$/i,
    marker: /^\.tmp\.driveupload$/i,
  },
  { service: 'iCloud', name: /^(icloud ?drive|com~apple~clouddocs)$/i, marker: null },
];

/**
 * Refuses a place where SQLite loses data: a network path (`ledger-on-network`), or a folder that a program
 * keeps in step with other computers (`ledger-in-synced-folder`).
 */
export function refuseUnsafePlace(path: string): void {
  if (networkPath.test(path)) refuse('ledger-on-network', { path });
  const named = foldersAbove(path);
  const real = realPath([path, ...named].find((place) => existsSync(place)) ?? path);
  if (networkPath.test(real) || networkFileSystems.has(fileSystemOf(real)))
    refuse('ledger-on-network', { path });
  for (const folder of new Set([...named, real, ...foldersAbove(real)])) {
    const service = syncedBy(folder);
    if (service !== null) refuse('ledger-in-synced-folder', { path, service });
  }
}

/** The folder of `path` and all above it, nearest first. */
function foldersAbove(path: string): string[] {
  const folder = dirname(resolve(path));
  return folder === parse(folder).root ? [folder] : [folder, ...foldersAbove(folder)];
}

/** Where a file or folder really lies: behind links, and behind the letters that Windows gives to network drives. */
function realPath(place: string): string {
  try {
    return realpathSync.native(place);
  } catch {
    return place; // what cannot be looked into, opening the database will tell of
  }
}

function fileSystemOf(place: string): number {
  try {
    return statfsSync(place).type;
  } catch {
    return 0;
  }
}

function syncedBy(folder: string): string | null {
  const name = basename(folder);
  const inside = namesIn(folder);
  const found = syncedFolders.find(
    (known) => known.name.test(name) || inside.some((entry) => known.marker?.test(entry)),
  );
  return found?.service ?? null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // what cannot be listed cannot be looked into; opening the database will tell
  }
}
