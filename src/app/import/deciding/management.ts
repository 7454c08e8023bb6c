import type { Draft } from '#src/domain/events/all.js';
import type { ManagementPeriod } from '#src/domain/events/master-data.js';
import type { Area } from '#src/domain/master-data/area.js';
import { foldName } from '#src/domain/name.js';
import { subjects } from '#src/domain/subject.js';
import type { Reader } from '#src/store/database.js';
import { standingStatements } from '#src/store/queries/standing-statement.js';

/** Who is in charge of an area, oldest first, and the number of the statement that says so. */
export interface StandingManagement {
  readonly number: string;
  readonly periods: readonly ManagementPeriod[];
}

/** By area; areas of which nothing is said are left out. */
export async function standingManagement(
  reader: Reader,
  areas: readonly Pick<Area, 'code'>[],
): Promise<ReadonlyMap<string, StandingManagement>> {
  const wanted = areas.map(({ code }) => subjects.management(code));
  const found = new Map<string, StandingManagement>();
  for (const { number, statement } of (await standingStatements(reader, wanted)).values()) {
    if (statement.type !== 'management.stated') continue;
    found.set(statement.data.area, { number, periods: statement.data.periods });
  }
  return found;
}

/**
 * What states that somebody is in charge of an area: nothing where he is so already. A list does not say since when, so
 * it holds from the area's first day on.
 * @returns null where somebody else is in charge: from when on the other is, the list does not tell
 */
export function managementDrafts(
  { code: area, from }: Pick<Area, 'code' | 'from'>,
  by: string,
  standing: StandingManagement | undefined,
): Draft[] | null {
  const last = standing?.periods.at(-1);
  if (last === undefined) {
    return [{ type: 'management.stated', data: { area, periods: [{ from, to: null, by }] } }];
  }
  return foldName(last.by) === foldName(by) ? [] : null;
}
