import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import { startImport } from '#src/app/import/session.js';
import { needsAPerson } from '#src/app/import/views.js';
import { asDay } from '#src/domain/day.js';
import type { Draft } from '#src/domain/events/all.js';
import type { DisbursementRecorded } from '#src/domain/events/money.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { Place } from '#src/domain/line.js';
import { parsePeriod } from '#src/domain/period.js';
import { numberOf } from '#src/journal/number.js';
import { draft, line, reversal } from '../../support/drafts.js';
import { bookedIn } from '../../support/import/booked.js';
import { importDesk, type ImportDesk } from '../../support/import/desk.js';
import { paymentList, paymentsFrom, threePayments } from '../../support/import/lists.js';
import { book, eventsOf } from '../../support/ledgers.js';

const recipient: Draft = draft('recipient.stated', { id: 'bv', name: 'Beispielverein' });
const place = {
  year: 2009,
  programme: 'win',
  track: 'win-gebietsbudget',
  area: 'groepelingen',
  economicKind: 'consumptive',
} as const;

/** The first of the three payments, as `disbursement record` books it; without its reference. */
function byHand(of: Partial<DisbursementRecorded> = {}): Draft {
  const bookedOn = asDay('2009-03-15');
  const said = { lines: [at({})], bookedOn, recipient: 'bv', reference: null, historic: true, exceeds: [] };
  return draft('disbursement.recorded', { ...said, ...of });
}

function at(other: Partial<Place>, amountCents = 120_000) {
  return line(amountCents, { ...place, ...other });
}

async function deskWith(...drafts: readonly Draft[]): Promise<ImportDesk> {
  return importDesk([recipient, ...drafts]);
}

describe('a row of which the payment was recorded by hand', () => {
  it('is a question that names the booking, at the row', async () => {
    const desk = await deskWith(byHand());
    const number = numberOf(await firstPayment(desk));
    const { checked } = await startImport(desk.context, paymentsFrom(paymentList(threePayments)));
    expect(asked(checked.findings)).toEqual([`${number} E2`]);
    expect(checked).toMatchObject({ rows: { new: 2, open: 1 }, sumCents: 370_050, bookableCents: 250_050 });
    expect(needsAPerson(checked)).toBe(true);
  });

  it('keeps the list from being booked, and stays open where only what is valid is booked', async () => {
    const desk = await deskWith(byHand());
    const file = paymentList(threePayments);
    expect(await runImport(desk.context, paymentsFrom(file))).toMatchObject({ blocked: true, batch: null });
    const valid = await runImport(desk.context, paymentsFrom(file, { onlyValid: true }));
    expect(valid).toMatchObject({ blocked: false, rows: { new: 2, open: 1 }, bookedCents: 250_050 });
    expect(await bookedIn(desk.ledger, 'disbursements')).toHaveLength(2);
  });

  it('is booked beside it where that was said', async () => {
    const desk = await deskWith(byHand());
    const request = paymentsFrom(paymentList(threePayments), {
      despiteBooked: true,
      reason: 'zwei Raten an einem Tag',
    });
    const booked = await runImport(desk.context, request);
    expect(booked).toMatchObject({ blocked: false, rows: { new: 3, open: 0 }, bookedCents: 370_050 });
  });

  it('is booked once that booking was reversed', async () => {
    const desk = await deskWith(byHand());
    await book(desk.ledger, reversal((await firstPayment(desk)).hash));
    const booked = await runImport(desk.context, paymentsFrom(paymentList(threePayments)));
    expect(booked).toMatchObject({ blocked: false, rows: { new: 3 } });
  });

  it('is asked about when it is new in a corrected list, too', async () => {
    const desk = await deskWith();
    await runImport(desk.context, paymentsFrom(paymentList(threePayments.slice(1))));
    await book(desk.ledger, byHand());
    const { checked } = await startImport(desk.context, paymentsFrom(paymentList(threePayments)));
    expect(checked.rows).toMatchObject({ new: 0, unchanged: 2, open: 1 });
    expect(asked(checked.findings)).toHaveLength(1);
  });
});

describe('a row is the payment that was recorded by hand', () => {
  const nextDay = asDay('2009-03-16');
  it.each<[string, Draft, boolean]>([
    ['on the same day', byHand(), true],
    ['on another day', byHand({ bookedOn: nextDay }), false],
    ['on another day, with the same reference', byHand({ bookedOn: nextDay, reference: 'K-1' }), true],
    ['on another day, with another reference', byHand({ bookedOn: nextDay, reference: 'K-2' }), false],
    ['with another amount', byHand({ lines: [at({}, 120_001)], reference: 'K-1' }), false],
    ['in another area', byHand({ lines: [at({ area: 'tenever' })] }), false],
    ['from another track', byHand({ lines: [at({ track: 'win-bewohnerfonds' })] }), false],
    ['to somebody else', byHand({ recipient: 'sued', reference: 'K-1' }), false],
    ['in a period', byHand({ bookedOn: null, period: parsePeriod('2009') }), false],
  ])('%s', async (_case, recorded, expected) => {
    const desk = await deskWith(draft('recipient.stated', { id: 'sued', name: 'Süd e.V.' }), recorded);
    const { checked } = await startImport(desk.context, paymentsFrom(paymentList(threePayments)));
    expect(asked(checked.findings)).toHaveLength(expected ? 1 : 0);
  });

  it('also where its recipient was merged into that of the row', async () => {
    const merged = draft('recipient.stated', {
      id: 'alt',
      name: 'Alter Verein',
      mergedInto: 'bv',
      reason: 'eins',
    });
    const desk = await deskWith(merged, byHand({ recipient: 'alt' }));
    const { checked } = await startImport(desk.context, paymentsFrom(paymentList(threePayments)));
    expect(asked(checked.findings)).toHaveLength(1);
  });

  it('where both have the same period', async () => {
    const desk = await deskWith(byHand({ bookedOn: null, period: parsePeriod('2009-Q1') }));
    const [first, ...others] = threePayments;
    const file = paymentList([first.replace('15.03.2009', 'Q1/2009'), ...others]);
    const { checked } = await startImport(desk.context, paymentsFrom(file));
    expect(asked(checked.findings)).toHaveLength(1);
  });

  it('once for each booking: of two equal rows one is a payment of its own', async () => {
    const desk = await deskWith(byHand());
    const [first] = threePayments;
    const { checked } = await startImport(desk.context, paymentsFrom(paymentList([first, first])));
    expect(checked.rows).toMatchObject({ new: 1, open: 1 });
  });
});

async function firstPayment({ ledger }: ImportDesk) {
  const found = (await eventsOf(ledger)).find(({ type }) => type === 'disbursement.recorded');
  if (found === undefined) throw new Error('nothing was recorded');
  return found;
}

/** `K7Q-42 E2` for each row that is asked about. */
function asked(findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) =>
    finding.code === 'already-booked-by-hand' ? [`${finding.facts.number} ${finding.place.cell}`] : [],
  );
}
