import { noticedExcess, type NoticedExcess } from '#src/domain/findings/level-excess.js';
import { isGuarded } from '#src/domain/master-data/programme.js';
import { concernsOf, type Concern } from '#src/domain/status/concerns.js';
import { statusOf } from '#src/domain/status/status.js';
import type { Reader } from '#src/store/database.js';
import { acceptedExcesses, sumsOfYear, yearsWithSums } from '#src/store/queries/balance.js';
import { lastAllocations, lastPayments } from '#src/store/queries/findings/level-events.js';
import { allProgrammes } from '#src/store/queries/master-data.js';

/**
 * Levels beyond what they have, in every year in which money is checked.
 * @param named whether the events behind them are wanted: a level with many payments takes some time for that
 */
export async function levelExcesses(reader: Reader, named: boolean): Promise<NoticedExcess[]> {
  const programmes = await allProgrammes(reader);
  const guardedFrom = new Map(programmes.map((programme) => [programme.code, programme]));
  const noticed: NoticedExcess[] = [];
  for (const year of await yearsWithSums(reader)) {
    // A programme whose statement is not here yet is checked once it is.
    const guarded = statusOf(await sumsOfYear(reader, year)).filter(({ programme: code }) => {
      const programme = guardedFrom.get(code);
      return programme !== undefined && isGuarded(programme, year);
    });
    if (guarded.length === 0) continue;
    for (const concern of concernsOf(guarded, await acceptedExcesses(reader, year))) {
      const events = named ? await eventsBehind(reader, year, concern) : [];
      noticed.push(noticedExcess(year, concern, events));
    }
  }
  return noticed;
}

/** What was spent has two sides: the payments, and what there was to spend. */
async function eventsBehind(reader: Reader, year: number, concern: Concern): Promise<string[]> {
  const place = { ...concern, year };
  const allocations = await lastAllocations(reader, place);
  return concern.kind === 'overspent'
    ? [...(await lastPayments(reader, place)), ...allocations]
    : allocations;
}
