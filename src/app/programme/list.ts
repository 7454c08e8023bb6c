import type { Programme } from '#src/domain/master-data/programme.js';
import type { List } from '#src/render/list.js';
import { programmeList, type ProgrammeRow } from '#src/reports/lists/programmes.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';

/** Programmes in the order of their codes. */
export async function listProgrammes(context: Context): Promise<List<ProgrammeRow>> {
  const ledger = await context.ledger();
  const directory = await ledger.read(readDirectory);
  return programmeList(directory.programmes.map((programme) => programmeRow(programme, directory)));
}

/** A programme as lists and the answers of commands give it, with the codes of its tracks. */
export function programmeRow(programme: Programme, { tracks }: Pick<Directory, 'tracks'>): ProgrammeRow {
  const { code, name, aliasNames, firstGuardedYear, closingDay } = programme;
  const own = tracks.filter((track) => track.programme === code).map((track) => track.code);
  return { code, name, aliasNames, firstGuardedYear, closingDay, tracks: own };
}
