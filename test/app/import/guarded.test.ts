import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import { startImport } from '#src/app/import/session.js';
import type { Context } from '#src/app/context.js';
import type { Finding } from '#src/domain/import/finding.js';
import { findingText } from '#src/messages/import/findings/all.js';
import { bookedIn } from '../../support/import/booked.js';
import { funds } from '../../support/import/bremen-ledger.js';
import { importDesk, type ImportDesk } from '../../support/import/desk.js';
import { guardedPaymentsFrom, paymentList } from '../../support/import/lists.js';
import { payment } from '../../support/drafts.js';
import { book, openLedger } from '../../support/ledgers.js';

/** Grohn has 400.00. */
const inGrohn = (amount: string, reference: string): string =>
  `15.03.2027;Grohn;Beispielverein;Kurse;${amount};${reference}`;

describe('a list of payments of a guarded year', () => {
  it('is booked as far as there is money, and checked row by row', async () => {
    const desk = await importDesk(funds);
    const file = paymentList([inGrohn('250,00', 'K-1'), inGrohn('200,00', 'K-2'), inGrohn('150,00', 'K-3')]);
    const { checked } = await startImport(desk.context, guardedPaymentsFrom(file));
    expect(refusals(checked.findings)).toEqual(['exceeds-available E3']);
    expect(checked).toMatchObject({ rows: { new: 2, open: 1 }, sumCents: 60_000, bookableCents: 40_000 });

    const shown = checked.findings.find(({ code }) => code === 'row-refused');
    const { proposal } = findingText(shown as Finding, 'de');
    expect(proposal).toContain('llq zuteilung umschichten');
    expect(proposal).toContain('--nur-gueltige');

    expect(await runImport(desk.context, guardedPaymentsFrom(file))).toMatchObject({ blocked: true });
    await runImport(desk.context, guardedPaymentsFrom(file, { onlyValid: true }));
    expect(await amounts(desk)).toEqual([25_000, 15_000]);
  });

  it('may spend again what its correction takes back', async () => {
    const desk = await importDesk(funds);
    const full = [inGrohn('300,00', 'K-1'), inGrohn('50,00', 'K-2'), inGrohn('50,00', 'K-3')];
    await runImport(desk.context, guardedPaymentsFrom(paymentList(full)));
    const shifted = [inGrohn('210,00', 'K-1'), inGrohn('50,00', 'K-2'), inGrohn('50,00', 'K-3')];
    const more = paymentList([...shifted, inGrohn('90,00', 'K-4')]);
    const corrected = await runImport(desk.context, guardedPaymentsFrom(more));
    expect(corrected).toMatchObject({ blocked: false, rows: { changed: 1, new: 1, unchanged: 2 } });
    expect(await amounts(desk)).toEqual([5_000, 5_000, 21_000, 9_000]);
  });

  it('is decided anew where somebody else has spent the money meanwhile', async () => {
    const desk = await importDesk(funds);
    const file = paymentList([inGrohn('250,00', 'K-1'), inGrohn('100,00', 'K-2')]);
    const before = await startImport(desk.context, guardedPaymentsFrom(file));
    expect(refusals(before.checked.findings)).toEqual([]);

    const other = await openLedger(desk.ledger.place);
    const meanwhile = betweenCheckAndBooking(desk, () => book(other, payment(20_000, { area: 'grohn' })));
    const request = guardedPaymentsFrom(file, { onlyValid: true });
    const booked = await runImport(meanwhile, request);
    expect(refusals(booked.findings)).toEqual(['exceeds-available E2']);
    expect(booked).toMatchObject({ rows: { new: 1, open: 1 }, bookedCents: 10_000 });
    expect(await amounts(desk)).toEqual([10_000]);
  });

  it('is not booked at all where it was clear when it was checked, and is no more', async () => {
    const desk = await importDesk(funds);
    const file = paymentList([inGrohn('250,00', 'K-1')]);
    const other = await openLedger(desk.ledger.place);
    const meanwhile = betweenCheckAndBooking(desk, () => book(other, payment(20_000, { area: 'grohn' })));
    const booked = await runImport(meanwhile, guardedPaymentsFrom(file));
    expect(booked).toMatchObject({ batch: null, blocked: true, rows: { new: 0, open: 1 } });
    expect(await amounts(desk)).toEqual([]);
  });
});

/** A context in which something happens after the list was checked, and before it is booked. */
function betweenCheckAndBooking({ context, ledger }: ImportDesk, happens: () => Promise<unknown>): Context {
  let asked = 0;
  return {
    ...context,
    ledger: async () => {
      asked += 1;
      if (asked === 2) await happens();
      return ledger;
    },
  };
}

function refusals(findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) =>
    finding.code === 'row-refused' ? [`${finding.facts.refusal} ${finding.place.cell}`] : [],
  );
}

async function amounts({ ledger }: ImportDesk): Promise<unknown[]> {
  return (await bookedIn(ledger, 'disbursements')).map(({ amountCents }) => amountCents);
}
