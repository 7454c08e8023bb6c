import type { ImportTarget } from '#src/domain/codes.js';
import { draftsOf } from '#src/app/import/booking/drafts.js';
import type { DecidedList } from '#src/app/import/booking/decided.js';
import type { EventContents, EventType } from '#src/domain/events/all.js';
import type { Ledger } from '#src/store/ledger.js';
import { allRecipients } from '#src/store/queries/recipient.js';
import type { Booking } from '../../../fixtures/lists/truth.js';
import { eventsOf } from '../ledgers.js';

type Fields = Omit<Booking, 'sheet' | 'cell'>;

/** What lists brought into a ledger and was not taken back, in the order of the journal, as the truth of a list says it. */
export async function bookedIn(ledger: Ledger, target: ImportTarget): Promise<Fields[]> {
  const events = await eventsOf(ledger);
  const ended = new Set(dataOf(events, 'posting.reversed').map(({ of }) => of));
  const standing = events.filter(({ hash, origin }) => origin !== undefined && !ended.has(hash));
  const recipients = await ledger.read(allRecipients);
  return readers[target](standing, new Map(recipients.map(({ id, name }) => [id, name])));
}

/** What a list would bring into a ledger that has no recipients yet, in the same words. */
export function wouldBook(decided: DecidedList, target: ImportTarget): Fields[] {
  const drafts = [...draftsOf(decided, { batch: 'B-TEST', reason: null, reverseVanished: false })];
  const recipients = dataOf(drafts, 'recipient.stated');
  return readers[target](drafts, new Map(recipients.map(({ id, name }) => [id, name])));
}

/** Rows as sorted texts, for comparing whatever the order of rows and fields. */
export function asTexts(rows: readonly object[]): string[] {
  return rows.map(asText).toSorted();
}

function asText(row: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** A booking of a truth without its place: what the ledger knows of it. */
export function fieldsOf({ sheet: _sheet, cell: _cell, ...fields }: Booking): Fields {
  return fields;
}

interface Written {
  readonly type: string;
  readonly data: unknown;
}

function dataOf<T extends EventType>(events: readonly Written[], type: T): EventContents[T][] {
  return events.flatMap((event) => (event.type === type ? [event.data as EventContents[T]] : [])); // by its type
}

type Read = (events: readonly Written[], recipients: ReadonlyMap<string, string>) => Fields[];

const readers: Readonly<Record<ImportTarget, Read>> = {
  disbursements: (events, names) =>
    dataOf(events, 'disbursement.recorded').map(
      ({ lines, bookedOn, period, recipient, purpose, reference }) => ({
        year: lines[0]?.year ?? null,
        date: bookedOn,
        period,
        track: lines[0]?.track ?? null,
        area: lines[0]?.area ?? null,
        recipient: names.get(recipient) ?? null,
        purpose,
        amountCents: lines[0]?.cents ?? null,
        reference,
      }),
    ),
  budgets: (events) => dataOf(events, 'budget.set').map(({ source: _source, ...set }) => ({ ...set })),
  allocations: (events) =>
    dataOf(events, 'allocation.planned').flatMap((planned) => {
      const { year, programme, municipality, track, decision, undistributedCents } = planned;
      const place = { year, programme, municipality, track, decision };
      const areas = planned.areas.map(({ area, amountCents }) => ({ ...place, area, amountCents }));
      const rest = { ...place, area: null, amountCents: undistributedCents };
      return undistributedCents === 0 ? areas : [...areas, rest];
    }),
  indicators: (events) => dataOf(events, 'indicator.stated').map((stated) => ({ ...stated })),
  areas: (events) =>
    dataOf(events, 'area.stated').map(({ code, name, municipality, kinds, from, to, openedBy }) => ({
      name,
      code,
      municipality,
      kind: kinds[0]?.kind ?? null,
      from,
      to,
      aliasName: aliasNames(events, code),
      decision: openedBy,
      managedBy:
        dataOf(events, 'management.stated').find(({ area }) => area === code)?.periods[0]?.by ?? null,
    })),
  recipients: (events) =>
    dataOf(events, 'recipient.stated').map(({ id, name, kind }) => ({
      name,
      kind,
      aliasName: aliasNames(events, id),
    })),
};

function aliasNames(events: readonly Written[], code: string): string | null {
  const names = dataOf(events, 'alias-name.stated').flatMap((alias) =>
    alias.code === code ? [alias.name] : [],
  );
  return names.length === 0 ? null : names.join('; ');
}
