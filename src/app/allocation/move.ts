import { decideMove, type DecidedMove, type MoveEnd } from '#src/domain/allocation/move.js';
import type { Cents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import type { Hint } from '#src/domain/hint.js';
import { isGuarded } from '#src/domain/master-data/programme.js';
import { cleanName } from '#src/domain/name.js';
import { yearOf, type Year } from '#src/domain/year.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';

/** A move as it was asked for; names are as typed. */
export interface MoveRequest {
  readonly amountCents: Cents;
  /** The budget year; undefined: the year of the date. */
  readonly year?: Year | undefined;
  readonly fromTrack: string;
  readonly fromArea?: string | undefined;
  readonly toTrack: string;
  readonly toArea?: string | undefined;
  readonly date: Day;
  readonly reason: string;
  readonly decision?: string | undefined;
}

/** One side of a booked move. */
export interface MovedEnd {
  readonly programme: string;
  readonly municipality: string;
  readonly track: string;
  readonly area: string | null;
  /** What is available there now; null in a year that is history. */
  readonly availableCents: Cents | null;
}

export interface BookedMove {
  /** Null on a dry run. */
  readonly number: string | null;
  readonly year: number;
  readonly date: string;
  readonly amountCents: Cents;
  readonly from: MovedEnd;
  readonly to: MovedEnd;
  readonly reason: string;
  readonly decision: string | null;
}

/** Moves allocated money from one track or area to another. Refuses as `decideMove` and the directory do. */
export async function moveAllocation(
  context: Context,
  request: MoveRequest,
): Promise<{ move: BookedMove; hints: readonly Hint[] }> {
  const ledger = await context.ledger();
  const { answer, appended } = await ledger.book(async (reader) => {
    const decided = await decide(reader, request);
    return { drafts: [{ type: 'allocation.moved', data: decided.moved }], answer: decided };
  }, context.dryRun);
  const { year, from, to, hints, moved } = answer;
  const move: BookedMove = {
    number: appended[0]?.number ?? null,
    year,
    date: moved.bookedOn,
    amountCents: request.amountCents,
    from: endOf(from, answer.fromAvailableCents),
    to: endOf(to, answer.toAvailableCents),
    reason: moved.reason,
    decision: moved.decision,
  };
  return { move, hints: [...hints, ...futureHint(request.date, context.today)] };
}

interface Decided extends DecidedMove {
  readonly year: Year;
  readonly from: MoveEnd;
  readonly to: MoveEnd;
  readonly hints: readonly Hint[];
}

async function decide(reader: Reader, request: MoveRequest): Promise<Decided> {
  const directory = await readDirectory(reader);
  const year = request.year ?? yearOf(request.date);
  const { amountCents, date: bookedOn, decision = null } = request;
  const from = await readEnd(reader, directory, { year, track: request.fromTrack, area: request.fromArea });
  const to = await readEnd(reader, directory, { year, track: request.toTrack, area: request.toArea });
  const reason = cleanName(request.reason);
  const move = { year, amountCents, from, to, bookedOn, reason, decision };
  const hints = historicHint(year, directory.programme(to.track.programme).firstGuardedYear);
  return { ...decideMove(move, directory.enrolments), year, from, to, hints };
}

async function readEnd(
  reader: Reader,
  directory: Directory,
  of: { readonly year: Year; readonly track: string; readonly area: string | undefined },
): Promise<MoveEnd> {
  const track = directory.track(of.track);
  return {
    track,
    area: of.area === undefined ? null : directory.area(of.area),
    sums: await sumsOfYear(reader, of.year, track),
    guarded: isGuarded(directory.programme(track.programme), of.year),
  };
}

function endOf({ track, area }: MoveEnd, availableCents: Cents | null): MovedEnd {
  const { code, programme, municipality } = track;
  return { programme, municipality, track: code, area: area?.code ?? null, availableCents };
}

function historicHint(year: number, firstGuardedYear: number): Hint[] {
  return year < firstGuardedYear ? [{ code: 'historic-year', facts: { year, firstGuardedYear } }] : [];
}

function futureHint(day: Day, today: Day): Hint[] {
  return day > today ? [{ code: 'day-in-future', facts: { day } }] : [];
}
