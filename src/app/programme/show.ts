import type { Shown } from '#src/render/facts.js';
import { programmeSheet, type ProgrammeDetails } from '#src/reports/facts/programme.js';
import type { Reader } from '#src/store/database.js';
import { aliasNamesWithOrigin } from '#src/store/queries/alias-name.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { trackRow } from '../track/list.js';
import { programmeRow } from './list.js';

/** A programme with its tracks and the areas that are or were enrolled. Refuses an unknown one. */
export async function showProgramme(context: Context, programme: string): Promise<Shown> {
  const ledger = await context.ledger();
  const details = await ledger.read((reader) => readDetails(reader, programme));
  return programmeSheet(details);
}

async function readDetails(reader: Reader, text: string): Promise<ProgrammeDetails> {
  const directory = await readDirectory(reader);
  const programme = directory.programme(text);
  return {
    ...programmeRow(programme, directory),
    aliasNameOrigins: await aliasNamesWithOrigin(reader, 'programme', programme.code),
    tracks: directory.tracks.filter((track) => track.programme === programme.code).map(trackRow),
    enrolments: directory.enrolments
      .filter((period) => period.programme === programme.code)
      .map(({ area, from, to, decision }) => ({ area, from, to, decision })),
  };
}
