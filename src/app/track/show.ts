import { zeroCents } from '#src/domain/cents.js';
import { statusOf, type TrackStatus } from '#src/domain/status/status.js';
import { yearOf, type Year } from '#src/domain/year.js';
import type { Shown } from '#src/render/facts.js';
import { trackSheet, type TrackDetails } from '#src/reports/facts/track.js';
import type { Reader } from '#src/store/database.js';
import { aliasNamesWithOrigin } from '#src/store/queries/alias-name.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { trackRow } from './list.js';

export interface TrackQuestion {
  readonly track: string;
  /** Of the amounts; undefined: the current one. */
  readonly year?: Year | undefined;
}

/** A track with its amounts by area. Refuses an unknown one. */
export async function showTrack(context: Context, question: TrackQuestion): Promise<Shown> {
  const ledger = await context.ledger();
  const details = await ledger.read((reader) => readDetails(reader, context, question));
  return trackSheet(details);
}

async function readDetails(
  reader: Reader,
  { today }: Context,
  question: TrackQuestion,
): Promise<TrackDetails> {
  const track = (await readDirectory(reader)).track(question.track);
  const year = question.year ?? yearOf(today);
  const { track: _, ...amounts } = await amountsOf(reader, track.code, year);
  return {
    ...trackRow(track),
    aliasNameOrigins: await aliasNamesWithOrigin(reader, 'track', track.code),
    year,
    ...amounts,
  };
}

async function amountsOf(reader: Reader, track: string, year: Year): Promise<TrackStatus> {
  const tracks = statusOf(await sumsOfYear(reader, year)).flatMap((programme) => programme.tracks);
  return tracks.find((status) => status.track === track) ?? nothingOn(track);
}

function nothingOn(track: string): TrackStatus {
  return {
    track,
    blockedCents: zeroCents,
    allocatedCents: zeroCents,
    unallocatedCents: zeroCents,
    boundCents: zeroCents,
    disbursedCents: zeroCents,
    repaidCents: zeroCents,
    availableCents: zeroCents,
    areas: [],
  };
}
