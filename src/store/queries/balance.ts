import type { AcceptedExcess } from '#src/domain/status/concerns.js';
import type { Sum } from '#src/domain/sums.js';
import type { Reader } from '../database.js';

/** The sums of one year by place and measure; of one programme and municipality where they are given. */
export async function sumsOfYear(
  reader: Reader,
  year: number,
  of?: { readonly programme: string; readonly municipality: string },
): Promise<Sum[]> {
  let query = reader.selectFrom('balance').selectAll().where('year', '=', year);
  if (of) query = query.where('programme', '=', of.programme).where('municipality', '=', of.municipality);
  const rows = await query.execute();
  return rows.map(({ track, area, economic_kind, ...row }) => ({
    ...row,
    economicKind: economic_kind,
    track: track === '' ? null : track,
    area: area === '' ? null : area,
  }));
}

/** The years in which anything stands, ascending. */
export async function yearsWithSums(reader: Reader): Promise<number[]> {
  const rows = await reader.selectFrom('balance').select('year').distinct().orderBy('year').execute();
  return rows.map(({ year }) => year);
}

/** What was knowingly booked beyond a level in a year, and still counts. */
export async function acceptedExcesses(reader: Reader, year: number): Promise<AcceptedExcess[]> {
  const rows = await reader
    .selectFrom('excess')
    .selectAll()
    .where('year', '=', year)
    .where('counted', '=', 1)
    .execute();
  return rows.map(({ level, programme, municipality, track, area, cents }) => ({
    level,
    programme,
    municipality,
    track: track === '' ? null : track,
    area: area === '' ? null : area,
    cents,
  }));
}
