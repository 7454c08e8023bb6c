import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Context } from '#src/app/context.js';
import { reportAnswer } from '#src/app/report/answer.js';
import { reportArea } from '#src/app/report/area.js';
import { reportOpenData } from '#src/app/report/open-data.js';
import { reportOutflow } from '#src/app/report/outflow.js';
import { reportOverview } from '#src/app/report/overview.js';
import { reportRecipients } from '#src/app/report/recipients.js';
import { oneYear } from '#src/domain/year-range.js';
import { asYear, type Year } from '#src/domain/year.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Report } from '#src/render/report.js';
import { arbitraryPayments } from '../../support/arbitrary-payments.js';
import { contextWith, rowsOf, type ReportRow } from '../../support/received.js';

const years = [2025, 2026, 2027, 2028].map(asYear);
const openData = { prefix: 'llq', publisher: null };

/** Sums by programme, municipality, track and area; what comes to nothing is left out. */
type ByPlace = Readonly<Record<string, number>>;

function byPlace(rows: readonly ReportRow[], cents: (row: ReportRow) => number): ByPlace {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const place = ['programme', 'municipality', 'track', 'area'].map((key) => row[key] ?? '').join(' ');
    sums.set(place, (sums.get(place) ?? 0) + cents(row));
  }
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0));
}

interface Paid {
  readonly lines: readonly ReportRow[];
  readonly restores?: boolean;
  readonly of?: string;
}

/** What was paid for a year, less what came back, from nothing but the events: all of that, or what counts for the year. */
function paidByEvents(events: readonly JournalEvent[], year: Year, back: 'all' | 'restoring'): ByPlace {
  const contents = events.map(({ type, hash, data }) => ({ type, hash, ...(data as unknown as Paid) }));
  const ended = new Set(contents.flatMap(({ type, of }) => (type === 'posting.reversed' ? [of] : [])));
  const lines = contents
    .filter(({ hash }) => !ended.has(hash))
    .flatMap(({ type, restores = false, lines: booked }) => {
      if (type === 'disbursement.recorded') return booked;
      return type === 'repayment.recorded' && (restores || back === 'all')
        ? booked.map((line) => ({ ...line, cents: -Number(line['cents']) }))
        : [];
    });
  return byPlace(
    lines.filter((line) => line['year'] === year),
    ({ cents }) => Number(cents),
  );
}

const net = (row: ReportRow): number => Number(row['disbursedCents']) - Number(row['repaidCents']);
const amount = (row: ReportRow): number => Number(row['amountCents']);
const total = (sums: readonly number[]): number => sums.reduce((sum, one) => sum + one, 0);

async function paidByReports(context: Context, year: Year) {
  const request = { years: oneYear(year) };
  const overview = await reportOverview(context, { year });
  const answer = await reportAnswer(context, { ...request, publish: false });
  const published = await reportAnswer(context, { ...request, publish: true });
  const open = await reportOpenData(context, { ...request, ...openData });
  return {
    overview: byPlace(rowsOf(overview, 'places'), net),
    answer: byPlace(rowsOf(answer, 'payments'), amount),
    published: byPlace(rowsOf(published, 'payments'), amount),
    openData: byPlace(rowsOf(open, 'payments'), amount),
  };
}

/** What has no place of its own in a report: its sum for the year. */
async function totalsByReports(context: Context, year: Year) {
  const outflow = await reportOutflow(context, { year });
  const recipients = await reportRecipients(context, { years: oneYear(year), yearsRunning: 3 });
  const dossiers = await reportArea(context, { area: 'all', year });
  const sum = (report: Report, key: string, column: string): number =>
    total(rowsOf(report, key).map((row) => Number(row[column])));
  return {
    months: sum(outflow, 'months', 'paidCents'),
    tracks: sum(outflow, 'tracks', 'paidCents'),
    recipients: sum(recipients, 'recipients', 'netCents'),
    largest: sum(recipients, 'largest', 'netCents'),
    dossiers: total(rowsOf(dossiers, 'years').map(net)),
    ofAreas: total(rowsOf(dossiers, 'recipients').map(({ netCents }) => Number(netCents))),
    accounts: sum(dossiers, 'bookings', 'amountCents'),
  };
}

/** Without money that has no area. */
function ofAreas(paid: ByPlace): number {
  return total(Object.entries(paid).flatMap(([place, cents]) => (place.endsWith(' ') ? [] : [cents])));
}

describe('whatever officers booked apart, took back and merged', () => {
  it('every report says what the events of the journal come to, place by place', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPayments, async (events) => {
        const context = await contextWith(events);
        for (const year of years) {
          const paid = paidByEvents(events, year, 'restoring');
          const reports = await paidByReports(context, year);
          expect(reports).toEqual(Object.fromEntries(Object.keys(reports).map((name) => [name, paid])));
          const whole = total(Object.values(paid));
          const inAreas = ofAreas(paid);
          expect(await totalsByReports(context, year)).toEqual({
            months: whole,
            tracks: whole,
            recipients: whole,
            largest: whole,
            dossiers: inAreas,
            ofAreas: inAreas,
            accounts: ofAreas(paidByEvents(events, year, 'all')),
          });
        }
      }),
      { numRuns: 20 },
    );
  });
});
