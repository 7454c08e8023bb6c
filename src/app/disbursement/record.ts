import type { Cents } from '#src/domain/cents.js';
import { moneyCovers } from '#src/domain/disbursement/rules.js';
import type { Draft } from '#src/domain/events/all.js';
import type { DisbursementRecorded } from '#src/domain/events/money.js';
import type { Hint } from '#src/domain/hint.js';
import type { Line } from '#src/domain/line.js';
import { isGuarded } from '#src/domain/master-data/programme.js';
import { cleanName } from '#src/domain/name.js';
import { Question } from '#src/domain/question.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { alikeDisbursement } from '#src/store/queries/alike-disbursement.js';
import type { DisbursementRow } from '#src/store/queries/disbursement.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { recipientOrNew, type BookedRecipient } from '../recipient-lookup.js';
import { placeDisbursement } from './place.js';
import type { DisbursementRequest } from './request.js';

/** The payment as it now stands, and what is left on the level that decides (null in a year that is history). */
export interface RecordedDisbursement extends Omit<DisbursementRow, 'number' | 'hash' | 'recordedBy'> {
  /** Null on a dry run. */
  readonly number: string | null;
  readonly availableCents: Cents | null;
}

export interface Recorded {
  readonly disbursement: RecordedDisbursement;
  readonly hints: readonly Hint[];
}

/**
 * Records a payment. Places are checked on its day, money on every level. Refuses as `placeDisbursement` and
 * `moneyCovers` do; asks (`Question`) about an unknown recipient and a probable duplicate.
 */
export async function recordDisbursement(context: Context, request: DisbursementRequest): Promise<Recorded> {
  const ledger = await context.ledger();
  const { answer, appended } = await ledger.book(
    (reader) => decide(reader, context, request),
    context.dryRun,
  );
  const booked = appended.at(-1);
  const recordedAt = booked?.recordedAt ?? context.place.now().toISOString();
  const { recipient, paid, availableCents, hints } = answer;
  const row = { ...rowOf(paid, recipient), number: booked?.number ?? null, recordedAt, availableCents };
  return { disbursement: row, hints };
}

async function decide(reader: Reader, context: Context, request: DisbursementRequest) {
  const { line, programme, hints } = placeDisbursement(await readDirectory(reader), request, context.today);
  const guarded = isGuarded(programme, line.year);
  const covered = guarded
    ? moneyCovers(await sumsOfYear(reader, line.year, line), line, licenceOf(request))
    : null;
  // Nobody is asked about a payment that there is no money for.
  const recipient = await recipientOrNew(reader, context, request);
  if (!request.duplicateConfirmed) await askAboutDuplicate(reader, request, recipient.id);
  const paid: DisbursementRecorded = {
    ...wordsOf(request),
    lines: [line],
    bookedOn: request.date,
    period: null,
    recipient: recipient.id,
    historic: !guarded,
    exceeds: covered?.exceeds ?? [],
  };
  const drafts: Draft[] = [...recipient.drafts, { type: 'disbursement.recorded', data: paid }];
  const answer = { recipient, paid, availableCents: covered?.availableCents ?? null };
  return { drafts, answer: { ...answer, hints: [...recipient.hints, ...hints] } };
}

function licenceOf({ exceed, decision }: DisbursementRequest) {
  return { exceed, decision: decision ?? null };
}

function wordsOf({ purpose, reference, reason, decision }: DisbursementRequest) {
  return {
    purpose: cleanName(purpose),
    reference: reference === undefined ? null : cleanName(reference),
    reason: reason ?? null,
    decision: decision ?? null,
  };
}

/** Reference, recipient, amount and day all the same as before: two payments, or one typed twice? */
async function askAboutDuplicate(
  reader: Reader,
  request: DisbursementRequest,
  recipient: string,
): Promise<void> {
  const { amountCents, date: bookedOn } = request;
  if (request.reference === undefined) return;
  const reference = cleanName(request.reference);
  const number = await alikeDisbursement(reader, { reference, recipient, amountCents, bookedOn });
  if (number !== null) throw new Question('probable-duplicate', { number, reference });
}

function rowOf(paid: DisbursementRecorded, recipient: BookedRecipient) {
  const { lines, bookedOn, recipient: recipientId, exceeds, ...rest } = paid;
  const { cents: amountCents, track, ...place } = lines[0] as Line; // a payment has one line
  return {
    ...place,
    track: track ?? '',
    ...rest,
    date: bookedOn,
    recipient: recipient.name,
    recipientId,
    amountCents,
    exceeds: exceeds.map(({ level, cents }) => ({ level, excessCents: cents })),
    reversedBy: null,
  };
}
