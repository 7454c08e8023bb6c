import { statusOf } from '#src/domain/status/status.js';
import { yearOf, type Year } from '#src/domain/year.js';
import type { Shown } from '#src/render/facts.js';
import { areaSheet, type AreaDetails } from '#src/reports/facts/area.js';
import type { Reader } from '#src/store/database.js';
import { aliasNamesWithOrigin } from '#src/store/queries/alias-name.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { allIndicators } from '#src/store/queries/indicator.js';
import { allManagement } from '#src/store/queries/master-data.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { areaRow } from './list.js';

export interface AreaQuestion {
  readonly area: string;
  /** Of the amounts; undefined: the current one. */
  readonly year?: Year | undefined;
}

/** All that is known about an area. Refuses an unknown one. */
export async function showArea(context: Context, question: AreaQuestion): Promise<Shown> {
  const ledger = await context.ledger();
  const details = await ledger.read((reader) => readDetails(reader, context, question));
  return areaSheet(details);
}

async function readDetails(reader: Reader, { today }: Context, question: AreaQuestion): Promise<AreaDetails> {
  const directory = await readDirectory(reader);
  const area = directory.area(question.area);
  const isHere = (of: { readonly area: string }): boolean => of.area === area.code;
  const year = question.year ?? yearOf(today);
  return {
    ...areaRow(area, directory, today),
    openedBy: area.openedBy,
    closedBy: area.closedBy,
    kinds: area.kinds,
    aliasNameOrigins: await aliasNamesWithOrigin(reader, 'area', area.code),
    enrolments: directory.enrolments.filter(isHere).map(withoutArea),
    management: (await allManagement(reader)).filter(isHere).map(withoutArea),
    indicators: (await allIndicators(reader)).filter(isHere).map(withoutArea),
    year,
    tracks: await amountsByTrack(reader, area.code, year),
  };
}

async function amountsByTrack(reader: Reader, area: string, year: Year): Promise<AreaDetails['tracks']> {
  const tracks = statusOf(await sumsOfYear(reader, year)).flatMap((programme) => programme.tracks);
  return tracks.flatMap(({ track, areas }) =>
    areas.filter((status) => status.area === area).map((status) => ({ track, ...withoutArea(status) })),
  );
}

function withoutArea<T extends { readonly area: unknown }>(of: T): Omit<T, 'area'> {
  const { area: _, ...rest } = of;
  return rest;
}
