import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answer } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';
import { reportYears } from '../../support/report-years.js';

interface JournalEvent {
  readonly number: string;
  readonly type: string;
  readonly hash: string;
  readonly data: {
    readonly lines?: readonly { readonly year: number; readonly cents: number }[];
    /** Whether a repayment is money of its year again. */
    readonly restores?: boolean;
    readonly of?: string;
  };
}

let desk: Desk;
beforeAll(async () => {
  desk = await reportYears();
});
afterAll(() => desk.remove());

/** What was paid for a year less what came back, added up from nothing but the events of the journal. */
async function paidByJournal(year: number): Promise<number> {
  const { events } = await answer<{ events: JournalEvent[] }>(desk, 'journal list');
  const byHash = new Map(events.map((event) => [event.hash, event]));
  const signed = ({ type, data }: JournalEvent): number => {
    if (type === 'posting.reversed') return -ofYear(byHash.get(data.of ?? ''));
    return ofYear({ type, data });
  };
  const ofYear = (event?: Pick<JournalEvent, 'type' | 'data'>): number => {
    if (event === undefined) return 0;
    const { lines = [], restores } = event.data;
    const sign =
      event.type === 'disbursement.recorded' ? 1 : event.type === 'repayment.recorded' && restores ? -1 : 0;
    return sign * lines.reduce((sum, line) => sum + (line.year === year ? line.cents : 0), 0);
  };
  return events.reduce((sum, event) => sum + signed(event), 0);
}

type Row = Readonly<Record<string, number | string | null>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

const total = (rows: readonly Row[] = [], key = ''): number =>
  rows.reduce((sum, row) => sum + Number(row[key] ?? 0), 0);

const net = (rows: readonly Row[] = []): number => total(rows, 'disbursedCents') - total(rows, 'repaidCents');

const cityWide = (rows: readonly Row[] = []): readonly Row[] => rows.filter(({ area }) => area === null);

describe('what was paid in a year', () => {
  it.each([2024, 2025, 2026, 2027])(
    '%s is the same in every report, in the status and in the journal',
    async (year) => {
      const of = (line: string) => answer<Tables>(desk, `${line} --year ${year}`);
      const overview = await of('report overview');
      const outflow = await of('report outflow');
      const recipients = await of('report recipients');
      const dossiers = await of('report area all');
      const wholes = {
        status: net((await of('status'))['programmes']),
        programmes: net(overview['programmes']),
        municipalities: net(overview['municipalities']),
        tracks: net(overview['tracks']),
        areas: net(overview['areas']),
        places: net(overview['places']),
        months: total(outflow['months'], 'paidCents'),
        outflowTracks: total(outflow['tracks'], 'paidCents'),
        recipients: total(recipients['recipients'], 'netCents'),
        largest: total(recipients['largest'], 'netCents'),
        answer: total((await of('report answer'))['payments'], 'amountCents'),
        published: total((await of('report answer --publish'))['payments'], 'amountCents'),
        openData: total((await of('report open-data'))['payments'], 'amountCents'),
        dossiers: total(dossiers['areas'], 'netCents') + net(cityWide(overview['areas'])),
      };
      const paid = await paidByJournal(year);
      expect(wholes).toEqual(Object.fromEntries(Object.keys(wholes).map((key) => [key, paid])));
    },
  );
});
