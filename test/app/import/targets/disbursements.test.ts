import { beforeEach, describe, expect, it } from '@jest/globals';
import { disbursements } from '#src/app/import/targets/disbursements.js';
import type { Ledger } from '#src/store/ledger.js';
import { line } from '../../../support/drafts.js';
import { bremenLedger, fundedLedger } from '../../../support/import/bremen-ledger.js';
import {
  candidatesIn,
  coverRows,
  decideRows,
  notes,
  stated,
  troubles,
  type Said,
} from '../../../support/import/rows.js';
import { book } from '../../../support/ledgers.js';

const toGrohn: Said = {
  date: '2027-03-15',
  amount: 100,
  recipient: 'nord',
  area: 'grohn',
  track: 'quartierszentren',
  purpose: 'Sommerfest',
  reference: '4711',
};
const old: Said = { ...toGrohn, date: '2021-06-30' };
const euros = (amount: number): Said => ({ ...toGrohn, amount });

describe('a row of payments', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await bremenLedger();
  });
  const decide = (...rows: readonly Said[]) => decideRows(ledger, disbursements, rows);

  it('is a payment on its day, as the command records it', async () => {
    const outcomes = await decide({ ...toGrohn, decision: ' Beirat  3/27 ' });
    expect(stated(outcomes)).toEqual([
      {
        lines: [
          {
            year: 2027,
            programme: 'llq',
            municipality: 'bremen',
            track: 'quartierszentren',
            area: 'grohn',
            economicKind: 'consumptive',
            cents: 10_000,
          },
        ],
        bookedOn: '2027-03-15',
        period: null,
        recipient: 'nord',
        purpose: 'Sommerfest',
        reference: '4711',
        historic: false,
        exceeds: [],
        reason: null,
        decision: 'Beirat 3/27',
      },
    ]);
    expect(candidatesIn(outcomes)[0]?.figures).toMatchObject([
      { year: 2027, track: 'quartierszentren', area: 'grohn', cents: 10_000 },
    ]);
    expect(notes(outcomes)).toEqual([]);
  });

  it('can be written and read again', async () => {
    const outcomes = await decide(
      toGrohn,
      { ...old, date: '2021-Q1' },
      { ...old, date: '2013-H1', track: 'win-gebietsbudget' },
    );
    await book(ledger, ...candidatesIn(outcomes).flatMap(({ drafts }) => drafts));
    const sums = ledger.sqlite.prepare('select year, cents from balance order by year').raw().all();
    expect(sums).toEqual([
      [2013, 10_000],
      [2021, 10_000],
      [2027, 10_000],
    ]);
  });

  it.each([
    [{ date: '2021-Q1' }, null, '2021-Q1', 2021],
    [{ date: '2021-03' }, null, '2021-03', 2021],
    [{ date: '2021-03-05' }, '2021-03-05', null, 2021],
    [{ date: '2022-01-20', year: 2021 }, '2022-01-20', null, 2021],
    [{ date: '2022-01', year: 2021 }, null, '2022-01', 2021],
  ])('keeps the day or period that it tells: %j', async (when, bookedOn, period, year) => {
    const outcomes = await decide({ ...toGrohn, ...when });
    expect(stated(outcomes)).toMatchObject([{ bookedOn, period, lines: [{ year }] }]);
  });

  it('with a year alone lies in that year, and on no day', async () => {
    const { date: _, ...undated } = toGrohn;
    expect(stated(await decide({ ...undated, year: 2021 }))).toMatchObject([
      { bookedOn: null, period: '2021', lines: [{ year: 2021 }] },
    ]);
    expect(troubles(await decide(undated, toGrohn))).toEqual(['day-missing C2']);
    const outcomes = await decide(undated, undated);
    expect(outcomes.flatMap(({ findings }) => findings)).toMatchObject([
      { code: 'value-for-list-open', facts: { field: 'year', candidates: [], rows: 2 } },
    ]);
  });

  it.each<[string, Said, string]>([
    ['a year that the day does not count for', { date: '2022-03-01', year: 2021 }, 'day-outside-year A2'],
    ['a period that lies in the year only in part', { date: '2022-Q1', year: 2021 }, 'day-outside-year A2'],
    ['a day before the track began', { date: '2019-12-31' }, 'track-not-valid-on F2'],
    ['a period before the track began', { date: '2019-Q4' }, 'track-not-valid-on F2'],
    ['an area of another municipality', { area: 'lehe' }, 'area-of-other-municipality E2'],
    ['a track of another programme', { programme: 'win' }, 'track-of-other-programme F2'],
    ['a track of another municipality', { municipality: 'bremerhaven' }, 'track-not-of-budget F2'],
    ['nothing', { amount: 0 }, 'amount-not-positive C2'],
    ['a negative amount', { amount: -5 }, 'amount-not-positive C2'],
  ])('refuses %s, at its cell', async (_, said, trouble) => {
    expect(troubles(await decide({ ...toGrohn, ...said }))).toEqual([`row-refused ${trouble}`]);
  });

  it('is valid in a period where it is valid on some day of it', async () => {
    await book(ledger, {
      type: 'area.stated',
      data: {
        code: 'kurz',
        name: 'Kurz',
        municipality: 'bremen',
        kinds: [{ kind: 'other', from: null, decision: null }],
        from: '2021-03-31',
        to: '2021-12-31',
        openedBy: null,
        closedBy: null,
      },
    });
    const inKurz = { ...old, area: 'kurz', track: 'los' };
    const rows = ['2021-Q1', '2021', '2021-03-30', '2022-01'].map((date) => ({ ...inKurz, date }));
    expect(troubles(await decide(...rows))).toEqual([
      'row-refused area-not-valid-on E4',
      'row-refused area-not-valid-on E5',
    ]);
  });

  it('needs no track where programme and municipality have only one', async () => {
    const { track: _, area: __, ...row } = old;
    const outcomes = await decide({ ...row, programme: 'los' }, { ...row, programme: 'llq' });
    expect(stated(outcomes)).toMatchObject([{ lines: [{ programme: 'los', track: 'los', area: null }] }]);
    expect(troubles(outcomes)).toEqual(['value-for-list-open ']);
  });

  it('that lacks its track is asked about once with all others', async () => {
    const { track: _, area: __, ...row } = old;
    const outcomes = await decide(
      { ...row, programme: 'win', municipality: 'bremen' },
      { ...row, programme: 'los' },
      { ...row, programme: 'win', municipality: 'bremen' },
    );
    const questions = outcomes.flatMap(({ findings }) => findings);
    expect(questions.filter(({ code }) => code !== 'recorded-as-historic')).toMatchObject([
      {
        code: 'value-for-list-open',
        facts: { field: 'track', candidates: ['win-bewohnerfonds', 'win-gebietsbudget'], rows: 2 },
        place: { sheet: 'Liste', cell: null },
      },
    ]);
    expect(candidatesIn(outcomes)).toHaveLength(1);
  });

  it('takes the economic kind of the track, unless it says another', async () => {
    const outcomes = await decide(toGrohn, { ...toGrohn, economicKind: 'investive' });
    expect(stated(outcomes)).toMatchObject([
      { lines: [{ economicKind: 'consumptive' }] },
      { lines: [{ economicKind: 'investive' }] },
    ]);
  });

  it('of years before the first guarded one is history, also with a negative amount; that is said once', async () => {
    const outcomes = await decide(toGrohn, old, { ...old, amount: -20 }, { ...old, amount: 0 });
    expect(stated(outcomes)).toMatchObject([
      { historic: false },
      { historic: true, lines: [{ cents: 10_000 }] },
      { historic: true, lines: [{ cents: -2_000 }] },
    ]);
    expect(notes(outcomes)).toEqual(['recorded-as-historic C3']);
    expect(candidatesIn(outcomes)[1]?.findings[0]?.facts).toEqual({
      programme: 'llq',
      rows: 2,
      firstGuardedYear: 2026,
    });
  });

  it('without a purpose says so, and the list is told once', async () => {
    const { purpose: _, reference: __, ...bare } = toGrohn;
    const outcomes = await decide(toGrohn, bare, bare);
    expect(stated(outcomes).slice(1)).toMatchObject([
      { purpose: 'ohne Angabe', reference: null },
      { purpose: 'ohne Angabe', reference: null },
    ]);
    expect(notes(outcomes)).toEqual(['purpose-missing C3']);
  });

  it('says in texts of fixed length what it says, and nothing of the state of the ledger', async () => {
    const [candidate] = candidatesIn(await decide(toGrohn));
    const data = candidate?.drafts[0].data as never;
    expect(disbursements.content(data)).toEqual([
      '2027',
      'quartierszentren',
      'grohn',
      'consumptive',
      '10000',
      '2027-03-15',
      'nord',
      'Sommerfest',
      '4711',
      '',
    ]);
  });
});

describe('the money for payments', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await fundedLedger();
  });
  const cover = (...rows: readonly Said[]) => coverRows(ledger, disbursements, rows);

  it('is what stands in the ledger, less what earlier rows of the list took', async () => {
    const outcomes = await cover(euros(300), euros(101), euros(100), euros(1));
    expect(troubles(outcomes)).toEqual([
      'row-refused exceeds-available C3',
      'row-refused exceeds-available C5',
    ]);
    expect(outcomes[1]?.findings[0]?.facts).toMatchObject({
      facts: {
        level: 'area',
        limitCents: 40_000,
        usedCents: 30_000,
        availableCents: 10_000,
        askedCents: 10_100,
      },
    });
  });

  it('is held on every level, and the narrowest decides', async () => {
    const { area: _, ...cityWide } = toGrohn;
    const outcomes = await cover(euros(400), { ...cityWide, amount: 201 }, { ...cityWide, amount: 200 });
    expect(troubles(outcomes)).toEqual(['row-refused exceeds-available C3']);
    expect(outcomes[1]?.findings[0]?.facts).toMatchObject({ facts: { level: 'without-area' } });
  });

  it('is there again where a booking is taken back with it', async () => {
    await book(
      ledger,
      ...candidatesIn(await decideRows(ledger, disbursements, [euros(400)])).flatMap((c) => c.drafts),
    );
    expect(troubles(await cover(euros(350)))).toHaveLength(1);
    const released = [line(40_000, { area: 'grohn' })];
    expect(troubles(await coverRows(ledger, disbursements, [euros(350), euros(60)], released))).toEqual([
      'row-refused exceeds-available C3',
    ]);
  });

  it('is no question in years that are history', async () => {
    expect(troubles(await cover({ ...old, amount: 1_000_000 }))).toEqual([]);
  });
});
