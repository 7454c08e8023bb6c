import type { Day } from '#src/domain/day.js';
import type { AreaKind } from '#src/domain/codes.js';
import type { Named } from '#src/domain/find-by-name.js';
import { groupBy } from '#src/domain/group-by.js';
import type { Area, KindSince } from '#src/domain/master-data/area.js';
import type { EnrolmentPeriod, ManagementPeriod } from '#src/domain/master-data/enrolment.js';
import type { Programme } from '#src/domain/master-data/programme.js';
import type { Track } from '#src/domain/master-data/track.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { Reader } from '../database.js';

/** Days in the tables were checked when their events were understood. */
type StoredDay = Day | null;

/** In the order of codes, as all lists of this file that say nothing else. */
export async function allMunicipalities(reader: Reader): Promise<Named[]> {
  const rows = await reader.selectFrom('municipality').select(['code', 'name']).orderBy('code').execute();
  return withAliasNames(reader, 'municipality', rows);
}

export async function allProgrammes(reader: Reader): Promise<Programme[]> {
  const rows = await reader.selectFrom('programme').selectAll().orderBy('code').execute();
  const programmes = rows.map((row) => ({
    code: row.code,
    name: row.name,
    firstGuardedYear: row.first_guarded_year,
    closingDay: row.closing_day,
  }));
  return withAliasNames(reader, 'programme', programmes);
}

export async function allTracks(reader: Reader): Promise<Track[]> {
  const rows = await reader.selectFrom('track').selectAll().orderBy('code').execute();
  const tracks = rows.map((row) => ({
    code: row.code,
    name: row.name,
    programme: row.programme,
    municipality: row.municipality,
    economicKind: row.economic_kind,
    areaKinds: row.area_kinds === null ? null : (row.area_kinds.split(',') as AreaKind[]), // written from such a list
    from: row.valid_from as StoredDay,
    to: row.valid_to as StoredDay,
  }));
  return withAliasNames(reader, 'track', tracks);
}

/** With their kinds, oldest first. */
export async function allAreas(reader: Reader): Promise<Area[]> {
  const rows = await reader.selectFrom('area').selectAll().orderBy('code').execute();
  const kinds = await reader.selectFrom('area_kind').selectAll().orderBy('area').orderBy('part').execute();
  const kindsOf = groupBy(kinds, (row) => row.area);
  const areas = rows.map((row) => ({
    code: row.code,
    name: row.name,
    municipality: row.municipality,
    kinds: (kindsOf.get(row.code) ?? []).map((since): KindSince => ({
      kind: since.kind,
      from: since.valid_from as StoredDay,
      decision: since.decision,
    })) as unknown as Area['kinds'], // never empty: held by the event's schema
    from: row.valid_from as StoredDay,
    to: row.valid_to as StoredDay,
    openedBy: row.opened_by,
    closedBy: row.closed_by,
  }));
  return withAliasNames(reader, 'area', areas);
}

/** By programme, area and beginning. */
export async function allEnrolments(reader: Reader): Promise<EnrolmentPeriod[]> {
  const rows = await reader
    .selectFrom('enrolment')
    .selectAll()
    .orderBy('programme')
    .orderBy('area')
    .orderBy('part')
    .execute();
  return rows.map((row) => ({
    programme: row.programme,
    area: row.area,
    from: row.valid_from as StoredDay,
    to: row.valid_to as StoredDay,
    decision: row.decision,
  }));
}

/** By area and beginning. */
export async function allManagement(reader: Reader): Promise<ManagementPeriod[]> {
  const rows = await reader.selectFrom('management').selectAll().orderBy('area').orderBy('part').execute();
  return rows.map((row) => ({
    area: row.area,
    by: row.managed_by,
    from: row.valid_from as StoredDay,
    to: row.valid_to as StoredDay,
  }));
}

async function withAliasNames<E extends { readonly code: string }>(
  reader: Reader,
  noun: Noun,
  entries: readonly E[],
): Promise<(E & { aliasNames: string[] })[]> {
  const aliases = await aliasNamesOf(reader, noun);
  return entries.map((entry) => ({ ...entry, aliasNames: aliases.get(entry.code) ?? [] }));
}

/** The alias names of all things of one noun, by their code. */
export async function aliasNamesOf(reader: Reader, noun: Noun): Promise<Map<string, string[]>> {
  const rows = await reader
    .selectFrom('alias_name')
    .select(['code', 'name'])
    .where('noun', '=', noun)
    .orderBy('name')
    .execute();
  const groups = groupBy(rows, (row) => row.code);
  return new Map([...groups].map(([code, group]) => [code, group.map((row) => row.name)]));
}
