import { concurrentEdits } from '#src/domain/findings/concurrent-edit.js';
import { damagedSegments, daysUntilDamaged } from '#src/domain/findings/damaged-segment.js';
import type { NoticedFinding } from '#src/domain/findings/finding.js';
import { importedTwice } from '#src/domain/findings/imported-twice.js';
import { lateBookings } from '#src/domain/findings/late-booking.js';
import { missingEvents } from '#src/domain/findings/missing-events.js';
import { replicaForks } from '#src/domain/findings/replica-fork.js';
import { sameNames } from '#src/domain/findings/same-name.js';
import { sameReferences } from '#src/domain/findings/same-reference.js';
import { unknownEvents } from '#src/domain/findings/unknown-events.js';
import type { Reader } from '#src/store/database.js';
import { alikePayments } from '#src/store/queries/findings/alike-payments.js';
import { closedPlaces } from '#src/store/queries/findings/closed.js';
import { forkedNumbers } from '#src/store/queries/findings/forked-numbers.js';
import { lastPaidYear, paymentsBehind } from '#src/store/queries/findings/late-payments.js';
import { longDamaged, unknownByReplica, waitingSegments } from '#src/store/queries/findings/not-taken-in.js';
import { namesRepeat, recipientStatements } from '#src/store/queries/findings/recipient-statements.js';
import { rivalStatements } from '#src/store/queries/findings/rival-statements.js';
import { twinBatches } from '#src/store/queries/findings/twin-batches.js';
import { readRecipients } from '../recipient-lookup.js';
import { levelExcesses } from './excesses.js';

const millisecondsPerDay = 86_400_000;

/**
 * All that a merge left, settled or not.
 * @param now of this computer
 * @param named whether all events behind each are wanted
 */
export async function noticedIn(reader: Reader, now: Date, named: boolean): Promise<NoticedFinding[]> {
  const yesterday = new Date(now.getTime() - daysUntilDamaged * millisecondsPerDay);
  return [
    ...(await noticedInEvents(reader, named)),
    ...missingEvents(await waitingSegments(reader)),
    ...unknownEvents(await unknownByReplica(reader)),
    ...damagedSegments(await longDamaged(reader, yesterday)),
  ];
}

/** Those of them that the events here tell by themselves, whatever lies in the shared folder: the same in any database with them. */
export async function noticedInEvents(reader: Reader, named: boolean): Promise<NoticedFinding[]> {
  return [
    ...(await levelExcesses(reader, named)),
    ...concurrentEdits(await rivalStatements(reader)),
    ...(await repeatedNames(reader)),
    ...importedTwice(await twinBatches(reader)),
    ...(await repeatedReferences(reader)),
    ...(await paidIntoClosed(reader)),
    ...replicaForks(await forkedNumbers(reader)),
  ];
}

async function repeatedNames(reader: Reader) {
  if (!(await namesRepeat(reader))) return [];
  return sameNames(await readRecipients(reader), await recipientStatements(reader));
}

async function repeatedReferences(reader: Reader) {
  const payments = await alikePayments(reader);
  if (payments.length === 0) return [];
  const recipients = await readRecipients(reader);
  return sameReferences(
    payments.map((payment) => ({ ...payment, ...recipients.standingFor(payment.recipient) })),
  );
}

/** A payment that lies behind several ends is one finding, of the first of them. */
async function paidIntoClosed(reader: Reader) {
  const lastYear = await lastPaidYear(reader);
  if (lastYear === null) return [];
  const late = new Map<string, ReturnType<typeof lateBookings>[number]>();
  for (const place of await closedPlaces(reader)) {
    for (const one of lateBookings(place, await paymentsBehind(reader, place, lastYear))) {
      if (!late.has(one.subject)) late.set(one.subject, one);
    }
  }
  return [...late.values()];
}
