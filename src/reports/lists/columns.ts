import type { Cents } from '#src/domain/cents.js';
import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column } from '#src/render/table.js';

/** Columns that several lists have, so that they are called the same everywhere. */
export const titles = {
  amount: { de: 'Betrag', en: 'Amount' },
  area: { de: 'Gebiet', en: 'Area' },
  date: { de: 'Datum', en: 'Date' },
  decision: { de: 'Beschluss', en: 'Decision' },
  event: { de: 'Vorgang', en: 'Event' },
  kind: { de: 'Art', en: 'Kind' },
  municipality: { de: 'Stadt', en: 'Municipality' },
  number: { de: 'Nummer', en: 'Number' },
  programme: { de: 'Programm', en: 'Programme' },
  purpose: { de: 'Zweck', en: 'Purpose' },
  purposeOrReason: { de: 'Zweck, Grund', en: 'Purpose, reason' },
  reason: { de: 'Grund', en: 'Reason' },
  recipient: { de: 'Träger', en: 'Recipient' },
  reference: { de: 'Beleg', en: 'Reference' },
  reversedBy: { de: 'Storniert durch', en: 'Reversed by' },
  track: { de: 'Schiene', en: 'Track' },
  year: { de: 'Jahr', en: 'Year' },
} satisfies Record<string, Words>;

/** What stands somewhere in a year, called the same wherever it is shown. */
const centsTitles = {
  allocatedCents: { de: 'Zugeteilt', en: 'Allocated' },
  blockedCents: { de: 'Gesperrt', en: 'Blocked' },
  disbursedCents: { de: 'Ausgezahlt', en: 'Disbursed' },
  repaidCents: { de: 'Zurückgezahlt', en: 'Repaid' },
  availableCents: { de: 'Verfügbar', en: 'Available' },
} satisfies Record<string, Words>;

type Title = keyof typeof titles;
type Keyed<Key extends string, Value> = { readonly [K in Key]: Value };

export function textColumn<K extends Title>(key: K, dispensable = false): Column<Keyed<K, string | null>> {
  return { key, title: titles[key], type: 'text', value: (row) => row[key], dispensable };
}

export function centsColumn<K extends keyof typeof centsTitles>(
  key: K,
  dispensable = false,
): Column<Keyed<K, Cents>> {
  return { key, title: centsTitles[key], type: 'amount', value: (row) => row[key], dispensable };
}

export function amountColumn(): Column<{ readonly amountCents: Cents }> {
  return { key: 'amountCents', title: titles.amount, type: 'amount', value: (row) => row.amountCents };
}

/** Days and periods of stored rows were checked when their events were written. */
export function dayColumn(): Column<{ readonly date: string | null }> {
  return { key: 'date', title: titles.date, type: 'day', value: (row) => row.date as DayOrPeriod | null };
}

/** The day of a payment, or the period where an old list tells no day. */
export function paidColumn(): Column<{ readonly date: string | null; readonly period: string | null }> {
  return {
    key: 'date',
    title: titles.date,
    type: 'day',
    value: ({ date, period }) => (date ?? period) as DayOrPeriod | null, // checked when the event was written
  };
}

/** A year is no quantity: it stands as text, without a mark for thousands. */
export function yearColumn(): Column<{ readonly year: number }> {
  return { key: 'year', title: titles.year, type: 'text', value: (row) => String(row.year) };
}

export function trackNameColumn(): Column<{ readonly trackName: string | null }> {
  return { key: 'trackName', title: titles.track, type: 'text', value: (row) => row.trackName };
}

/** How money without an area is called. */
export const withoutArea: Words = { de: 'stadtweit', en: 'city-wide' };

/** Without an area money belongs to the municipality as a whole. */
export function areaColumn(): Column<{ readonly area: string | null }> {
  return {
    key: 'area',
    title: titles.area,
    type: 'text',
    value: (row, lang) => row.area ?? withoutArea[lang],
  };
}

/** As `areaColumn`, with the name of the area. */
export function areaNameColumn(): Column<{ readonly areaName: string | null }> {
  return {
    key: 'areaName',
    title: titles.area,
    type: 'text',
    value: (row, lang) => row.areaName ?? withoutArea[lang],
  };
}
