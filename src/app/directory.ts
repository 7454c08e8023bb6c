import { nameFinder, type Named } from '#src/domain/find-by-name.js';
import type { Area } from '#src/domain/master-data/area.js';
import type { EnrolmentPeriod } from '#src/domain/master-data/enrolment.js';
import type { Programme } from '#src/domain/master-data/programme.js';
import type { Track } from '#src/domain/master-data/track.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { Reader } from '#src/store/database.js';
import {
  allAreas,
  allEnrolments,
  allMunicipalities,
  allProgrammes,
  allTracks,
} from '#src/store/queries/master-data.js';

/** All master data but the recipients, found by code, name or alias name. */
export interface Directory {
  readonly municipalities: readonly Named[];
  readonly programmes: readonly Programme[];
  readonly tracks: readonly Track[];
  readonly areas: readonly Area[];
  readonly enrolments: readonly EnrolmentPeriod[];
  /** Each refuses with `name-unknown`, `name-ambiguous` or `name-empty`. */
  readonly municipality: (text: string) => Named;
  readonly programme: (text: string) => Programme;
  readonly track: (text: string) => Track;
  readonly area: (text: string) => Area;
}

/** All that is registered at this moment; names are folded when one is first looked for. */
export async function readDirectory(reader: Reader): Promise<Directory> {
  const municipalities = await allMunicipalities(reader);
  const programmes = await allProgrammes(reader);
  const tracks = await allTracks(reader);
  const areas = await allAreas(reader);
  return {
    municipalities,
    programmes,
    tracks,
    areas,
    enrolments: await allEnrolments(reader),
    municipality: finderOf('municipality', municipalities),
    programme: finderOf('programme', programmes),
    track: finderOf('track', tracks),
    area: finderOf('area', areas),
  };
}

function finderOf<E extends Named>(noun: Noun, entries: readonly E[]): (text: string) => E {
  let find: ((text: string) => E) | undefined;
  return (text) => (find ??= nameFinder(noun, entries))(text);
}
