import { money } from './amounts.js';
import { bookedAs } from './booked.js';
import type { Lang } from './phrase.js';

interface RepaymentFacts {
  readonly number: string | null;
  readonly of: string;
  readonly year: number;
  readonly recipient: string;
  readonly amountCents: number;
  readonly restores: boolean;
}

/** What `repayment record` booked. */
export function repaymentText(repaid: RepaymentFacts, lang: Lang): string {
  const amount = money(repaid.amountCents, lang);
  const done = bookedAs(repaid.number, lang);
  if (lang === 'de') {
    const effect = repaid.restores ? `wieder verfügbar im Haushaltsjahr ${repaid.year}` : 'nur Einnahme';
    return `${done}: ${amount} zurück von ${repaid.recipient} zu ${repaid.of} (${effect}).`;
  }
  const effect = repaid.restores ? `available again in ${repaid.year}` : 'income only';
  return `${done}: ${amount} back from ${repaid.recipient} for ${repaid.of} (${effect}).`;
}
