import type { AreaKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import { kindOn, type Area } from '#src/domain/master-data/area.js';
import { coversDay } from '#src/domain/validity.js';
import type { List } from '#src/render/list.js';
import { areaList, type AreaRow } from '#src/reports/lists/areas.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';

export interface AreaFilter {
  readonly municipality?: string | undefined;
  readonly kind?: AreaKind | undefined;
  readonly on: Day;
  /** Also what is closed or not yet valid on that day. */
  readonly all: boolean;
}

/** Areas in the order of their codes. Refuses with `name-unknown` for the municipality. */
export async function listAreas(context: Context, filter: AreaFilter): Promise<List<AreaRow>> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const directory = await readDirectory(reader);
    const municipality =
      filter.municipality === undefined ? undefined : directory.municipality(filter.municipality).code;
    const areas = directory.areas
      .filter((area) => filter.all || coversDay(area, filter.on))
      .filter((area) => municipality === undefined || area.municipality === municipality)
      .filter((area) => filter.kind === undefined || kindOn(area, filter.on) === filter.kind)
      .map((area) => areaRow(area, directory, filter.on));
    return areaList(areas);
  });
}

/** An area as lists and the answers of commands give it: kind and enrolments are those of the day. */
export function areaRow(area: Area, { enrolments }: Pick<Directory, 'enrolments'>, on: Day): AreaRow {
  const programmes = enrolments.filter((period) => period.area === area.code && coversDay(period, on));
  const { code, name, municipality, aliasNames, from, to } = area;
  return {
    code,
    name,
    municipality,
    kind: kindOn(area, on),
    aliasNames,
    from,
    to,
    programmes: programmes.map(({ programme }) => programme),
  };
}
