import { join, resolve } from 'node:path';
import type { Surroundings } from './surroundings.js';

type System = Pick<Surroundings, 'env' | 'homeFolder' | 'platform'>;

/** The database: `--db`, else `LLQ_DB`, else `llq.sqlite` in the user's data folder. */
export function databasePath(system: System, flag: string | undefined): string {
  const given = flag ?? (system.env['LLQ_DB'] || undefined);
  if (given === undefined) return join(dataFolder(system), 'llq.sqlite');
  return isNetworkPath(given) ? given : resolve(given);
}

/** The shared folder as typed, made absolute. What a shell leaves of `~`, as behind `=` or in the menu, is the home folder. */
export function sharedFolderPath({ homeFolder }: Pick<System, 'homeFolder'>, typed: string): string {
  if (isNetworkPath(typed)) return typed;
  return resolve(typed.replace(/^~(?=$|[\\/])/, () => homeFolder));
}

/** Resolving would take the second slash of a network path away, and with it the reason to refuse it. */
function isNetworkPath(path: string): boolean {
  return /^(\\\\|\/\/)/.test(path);
}

/** The folder of identities: `LLQ_STATE`, else the user's configuration on this computer, never a roaming one. */
export function stateFolder(system: System): string {
  const given = system.env['LLQ_STATE'];
  return given ? resolve(given) : ownFolder(system, 'XDG_CONFIG_HOME', '.config');
}

function dataFolder(system: System): string {
  return ownFolder(system, 'XDG_DATA_HOME', join('.local', 'share'));
}

/** Windows and macOS have one folder for both; elsewhere the variable names it, else it lies in the home folder. */
function ownFolder({ env, homeFolder, platform }: System, variable: string, inHome: string): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(homeFolder, 'AppData', 'Local'), 'llq');
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', 'llq');
  return join(env[variable] || join(homeFolder, inHome), 'llq');
}
