import { describe, expect, it } from '@jest/globals';
import { reportAllocation } from '#src/app/report/allocation.js';
import { inState, type StateRequest } from '#src/app/report/state.js';
import { rebuildDatabase } from '#src/app/database/rebuild.js';
import { asDay } from '#src/domain/day.js';
import type { Draft } from '#src/domain/events/all.js';
import { asYear } from '#src/domain/year.js';
import type { Report } from '#src/render/report.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { budget, draft, move, payment, reversal, supplement } from '../../support/drafts.js';
import { allReports, type AllReports } from '../../support/all-reports.js';
import { formsOf } from '../../support/report-forms.js';
import { Office } from '../../support/sync/office.js';
import type { Officer } from '../../support/sync/officer.js';

const year = asYear(2027);
const states = 50;

/** The reports as they were written at a time, under the mark that they bore. */
interface Written {
  readonly state: string;
  readonly reports: AllReports;
}

const allocation = (officer: Officer, request: StateRequest = {}): Promise<Report> =>
  reportAllocation(officer.context, { year, ...request });

const planned = (decision: string): Draft =>
  draft('allocation.planned', { decision, plan: { amount: '100,01', areas: { key: 'equal' } } });

async function book(officer: Officer, drafted: Draft): Promise<string> {
  const ledger = await officer.ledger();
  const { appended } = await ledger.book(() => Promise.resolve({ drafts: [drafted], answer: null }));
  return appended[0]?.hash ?? '';
}

/** Two officers, whose clock goes on two days with everything that they do. */
async function twoOfficers(): Promise<readonly [Officer, Officer]> {
  const office = new Office();
  let day = 0;
  const now = (): Date => new Date(Date.UTC(2027, 0, 1 + 2 * day));
  const [mueller, schmidt] = [office.officer(undefined, { now }), office.officer(undefined, { now })];
  await mueller.found();
  await mueller.initShare();
  await book(mueller, budget(160_000_000));
  await book(mueller, planned('Deputation'));
  await mueller.sync();
  await schmidt.join();
  tick = () => (day += 1);
  return [mueller, schmidt];
}

let tick = (): number => 0;

/** What is done in turn: late bookings, reversals of any earlier one, moves, and a new plan among the payments. */
function nextDraft(at: number, booked: readonly string[]): Draft {
  if (at % 7 === 6) return reversal(booked[(at * 5) % booked.length] ?? '');
  if (at % 7 === 2) return move(100 + at, 'blumenthal');
  if (at % 7 === 4) return supplement(1000 + at);
  if (at === 25) return planned('Nachtrag');
  if (at % 7 === 5) return draft('disbursement.recorded', { bookedOn: '2027-01-02', exceeds: [] });
  return payment(10_000 + at);
}

/** Fifty states, each shown by all reports in four forms on three databases, also on a busy machine; in milliseconds. */
const manyStates = 900_000;

describe('every report of an earlier state', () => {
  it(
    'equals what was written then in all forms, where it was written, where it was merged, and where all was rebuilt',
    async () => {
      const [mueller, schmidt] = await twoOfficers();
      const booked: string[] = [];
      const written: Written[] = [];
      for (let at = 0; at < states; at += 1) {
        const officer = at % 3 === 0 ? schmidt : mueller;
        booked.push(await book(officer, nextDraft(at, booked)));
        if (at % 4 === 3) await officer.sync();
        const { state } = await allocation(officer);
        written.push({ state, reports: await allReports(officer.context) });
        tick();
      }
      for (const officer of [mueller, schmidt, mueller]) await officer.sync();
      expect(new Set(written.map(({ state }) => state)).size).toBe(states);
      for (const { state, reports } of written) {
        expect(await allReports(mueller.context, { state })).toEqual(reports);
      }
      await rebuildDatabase(schmidt.context);
      for (const { state, reports } of written) {
        expect(await allReports(schmidt.context, { state })).toEqual(reports);
      }
    },
    manyStates,
  );
});

describe('a report as of a day', () => {
  it('has what is dated up to that day, and lists at its foot what came in later', async () => {
    const [mueller, schmidt] = await twoOfficers();
    await book(mueller, payment(10_000)); // dated 15 March
    for (let days = 0; days < 50; days += 1) tick();
    await book(schmidt, draft('disbursement.recorded', { bookedOn: null, period: '2027-Q1', exceeds: [] }));
    await book(schmidt, draft('allocation.moved', { bookedOn: '2027-05-04' }));
    await schmidt.sync();
    await mueller.sync();
    const request = { 'as-of': asDay('2027-03-31') };
    const { paid, late } = await inState(mueller.context, request, async (reader, shown) => ({
      paid: (await sumsOfYear(reader, 2027)).filter(({ measure }) => measure === 'disbursed'),
      late: shown.late,
    }));
    expect(paid.map(({ cents }) => cents)).toEqual([1_260_000]);
    expect(late).toMatchObject([
      { date: '2027-Q1', recordedOn: '2027-04-11', type: 'disbursement.recorded', amountCents: 1_250_000 },
    ]);
    const report = await allocation(mueller, request);
    const forms = await formsOf(report);
    expect(report.json).toMatchObject({ asOf: '2027-03-31', late: [{ number: late[0]?.number }] });
    expect(forms.terminal).toContain('Nachträglich eingegangen: eine Buchung mit Datum bis zum 31.03.2027');
    expect(forms.terminal.split('\n').at(-1)).toBe(
      `Stichtag: 31.03.2027; Stand des Journals: ${report.state}`,
    );
    expect(forms.csv.at(-1)).toContain(';12500,00');
  });

  it('can be asked of an earlier state, and says then what it said then', async () => {
    const [mueller] = await twoOfficers();
    const request = { 'as-of': asDay('2027-02-28') };
    await book(mueller, move(500, 'blumenthal'));
    const then = await allocation(mueller, request);
    await book(mueller, draft('allocation.moved', { bookedOn: '2027-02-01' }));
    const again = await allocation(mueller, { ...request, state: then.state });
    expect(await formsOf(again)).toEqual(await formsOf(then));
    expect(await formsOf(await allocation(mueller, request))).not.toEqual(await formsOf(then));
  });
});
