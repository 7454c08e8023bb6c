import type { Cents } from '#src/domain/cents.js';
import { money } from './amounts.js';
import { bookedAs } from './booked.js';
import type { Lang } from './phrase.js';

interface RecordedFacts {
  readonly number: string | null;
  readonly amountCents: Cents;
  readonly recipient: string;
  readonly track: string;
  readonly area: string | null;
  readonly year: number;
  readonly availableCents: Cents | null;
}

/** What was booked, and what is left: the answer of `disbursement record`. */
export function recordedText(paid: RecordedFacts, lang: Lang): string {
  const amount = money(paid.amountCents, lang);
  const left = paid.availableCents === null ? '' : leftText(paid.availableCents, lang);
  if (lang === 'de') {
    const place = `${paid.track}, ${paid.area ?? 'stadtweit'}, Haushaltsjahr ${paid.year}`;
    return `${bookedAs(paid.number, lang)}: ${amount} an ${paid.recipient} (${place}).${left}`;
  }
  const place = `${paid.track}, ${paid.area ?? 'city-wide'}, budget year ${paid.year}`;
  return `${bookedAs(paid.number, lang)}: ${amount} to ${paid.recipient} (${place}).${left}`;
}

/** What is left on the level that decides, or by how much it is exceeded. */
function leftText(availableCents: Cents, lang: Lang): string {
  const amount = money(Math.abs(availableCents), lang);
  if (availableCents < 0) return { de: ` Überzogen um ${amount}.`, en: ` Overspent by ${amount}.` }[lang];
  return { de: ` Noch verfügbar: ${amount}.`, en: ` Still available: ${amount}.` }[lang];
}
