import { templateDrafts } from '#src/app/init/template-drafts.js';
import type { Draft } from '#src/domain/events/all.js';
import type { Ledger } from '#src/store/ledger.js';
import { cents } from '#src/domain/cents.js';
import { draft } from '../drafts.js';
import { book, newLedger } from '../ledgers.js';
import { bremenTemplate } from '../templates.js';

/** The recipients `nord` and `sued`, the second with an alias name, and `alt`, which was merged into `nord`. */
const recipients: readonly Draft[] = [
  recipient('nord', 'Beispielverein Nord e.V.'),
  recipient('sued', 'Beispielverein Süd e.V.'),
  recipient('alt', 'Alter Beispielverein', 'nord'),
  {
    type: 'alias-name.stated',
    data: { noun: 'recipient', code: 'sued', name: 'BV Süd', origin: null, withdrawn: false },
  },
];

/** A ledger as the template of Bremen makes it, with some recipients and no money. */
export async function bremenLedger(): Promise<Ledger> {
  return newLedger({ drafts: [...templateDrafts(await bremenTemplate()), ...recipients] });
}

/** The same with `funds`. */
export async function fundedLedger(): Promise<Ledger> {
  const ledger = await bremenLedger();
  await book(ledger, ...funds);
  return ledger;
}

const place = { year: 2027, programme: 'llq', municipality: 'bremen', economicKind: 'consumptive' } as const;

/** 1,000.00 for LLQ in Bremen in 2027: 600.00 in Quartierszentren, of which Grohn has 400.00. */
export const funds: readonly Draft[] = [
  draft('budget.set', { ...place, budgetLine: null, amountCents: cents(100_000), source: null }),
  draft('allocation.planned', {
    ...place,
    track: 'quartierszentren',
    amountCents: cents(60_000),
    undistributedCents: cents(20_000),
    areas: [plannedArea('grohn', 40_000)],
    plan: { amount: '600', areas: { key: 'fixed', amounts: { grohn: '400' } } },
    decision: null,
  }),
];

function plannedArea(area: string, amountCents: number) {
  const share = String(amountCents);
  const exact = { weight: null, share, clamped: null, remainder: null, rank: null, extraCent: false };
  return { area, amountCents: cents(amountCents), ...exact, indicators: [] };
}

function recipient(id: string, name: string, mergedInto: string | null = null): Draft {
  const reason = mergedInto === null ? null : 'ein Verein';
  return { type: 'recipient.stated', data: { id, name, kind: 'organisation', mergedInto, reason } };
}
