import { amountsOf } from '#src/domain/journal/amounts.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { bookingDate } from '#src/journal/dated.js';
import { numberOf } from '#src/journal/number.js';
import type { Understood } from '#src/journal/understand.js';
import type { ExtractOrigin, ExtractRow } from '#src/reports/journal/row.js';

/** What is known of an event that a later one points to. */
export interface SeenEvent {
  readonly number: string;
  readonly recipient: string | null;
  /** The budget years that it speaks of. */
  readonly years: readonly number[];
}

/** What the rows of events refer to. */
export interface ExtractGround {
  /** Of the events before those that a later one points to, by their hashes. */
  readonly seen: ReadonlyMap<string, SeenEvent>;
  readonly reversals: ReadonlyMap<string, string>;
  readonly recipientName: (id: string) => string;
  /** The names of list files by their hashes. */
  readonly fileNames: ReadonlyMap<string, string>;
}

/** What later events can say of this one. An event that this program does not understand speaks of no year. */
export function seenEvent(event: JournalEvent, read: Understood | null, ground: ExtractGround): SeenEvent {
  return { number: numberOf(event), recipient: recipientOf(read, ground), years: yearsOf(read, ground) };
}

/** The rows of an event: one for each of its amounts, and one where it has none. */
export function extractRows(
  event: JournalEvent,
  read: Understood | null,
  ground: ExtractGround,
): ExtractRow[] {
  const row = rowWithoutAmount(event, read, ground);
  const lines = read === null ? [] : amountsOf(read);
  if (lines.length === 0) return [row];
  return lines.map(({ cents, year, programme, municipality, track, area }, at) => ({
    ...row,
    number: lines.length > 1 ? `${row.number}.${at + 1}` : row.number,
    year,
    programme,
    municipality,
    track,
    area,
    amountCents: cents,
  }));
}

function rowWithoutAmount(event: JournalEvent, read: Understood | null, ground: ExtractGround): ExtractRow {
  const { hash, type, actor, recordedAt } = event;
  const data = textsIn(read?.data);
  return {
    number: numberOf(event),
    hash,
    recordedAt,
    actor,
    type,
    subject: event.subject?.startsWith('event:') === true ? null : event.subject,
    named: data('name') ?? data('fileName') ?? data('finding'),
    budgetLine: data('budgetLine'),
    kind: read?.type === 'budget.amended' ? read.data.kind : null,
    date: bookingDate(read),
    year: null,
    programme: null,
    municipality: null,
    track: null,
    area: null,
    amountCents: null,
    recipient: recipientOf(read, ground),
    purpose: data('purpose'),
    reference: data('reference'),
    reason: data('reason'),
    decision: data('decision'),
    reverses: read?.type === 'posting.reversed' ? numberSeen(read.data.of, ground) : null,
    reversedBy: ground.reversals.get(hash) ?? null,
    repays: read?.type === 'repayment.recorded' ? numberSeen(read.data.of, ground) : null,
    origin: originOf(event, ground),
  };
}

/** Many events have texts of the same name: a purpose, a reason, a decision. */
export function textsIn(data: unknown): (key: string) => string | null {
  const texts = Object(data) as Readonly<Record<string, unknown>>;
  return (key) => (typeof texts[key] === 'string' ? texts[key] : null);
}

/** Of a repayment it is that of the payment. */
function recipientOf(read: Understood | null, { seen, recipientName }: ExtractGround): string | null {
  if (read?.type === 'disbursement.recorded') return recipientName(read.data.recipient);
  return read?.type === 'repayment.recorded' ? (seen.get(read.data.of)?.recipient ?? null) : null;
}

/** A reversal is of the years of what it ends. */
function yearsOf(read: Understood | null, { seen }: ExtractGround): readonly number[] {
  if (read?.type === 'posting.reversed') return seen.get(read.data.of)?.years ?? [];
  if (read?.type === 'import.booked') return read.data.years;
  return read === null ? [] : amountsOf(read).map(({ year }) => year);
}

/** What is not here yet is named by its hash. */
function numberSeen(hash: string, { seen }: ExtractGround): string {
  return seen.get(hash)?.number ?? hash;
}

export function originOf(
  { origin }: Pick<JournalEvent, 'origin'>,
  { fileNames }: Pick<ExtractGround, 'fileNames'>,
): ExtractOrigin | null {
  if (origin === undefined) return null;
  const { batch, file, sheet, cell } = origin;
  return { batch, fileName: fileNames.get(file) ?? null, sheet, cell };
}
