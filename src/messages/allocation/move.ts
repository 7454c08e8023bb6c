import type { Cents } from '#src/domain/cents.js';
import { formatCents } from '../format.js';
import type { Lang } from '../phrase.js';

interface EndFacts {
  readonly track: string;
  readonly area: string | null;
  readonly availableCents: Cents | null;
}

interface MovedFacts {
  readonly number: string | null;
  readonly year: number;
  readonly amountCents: Cents;
  readonly from: EndFacts;
  readonly to: EndFacts;
}

/** What was moved, and what both places have now: the answer of `allocation move`. */
export function movedText({ number, year, amountCents, from, to }: MovedFacts, lang: Lang): string {
  const amount = formatCents(amountCents, lang);
  const [source, target] = [placeName(from, lang), placeName(to, lang)];
  if (lang === 'de') {
    const done = number === null ? 'Probelauf, nichts gebucht' : `Gebucht als ${number}`;
    return `${done}: ${amount} von ${source} nach ${target}, Haushaltsjahr ${year}.${availableText(from, to, lang)}`;
  }
  const done = number === null ? 'Dry run, nothing booked' : `Booked as ${number}`;
  return `${done}: ${amount} from ${source} to ${target}, budget year ${year}.${availableText(from, to, lang)}`;
}

function placeName({ track, area }: EndFacts, lang: Lang): string {
  return `${track} (${area ?? { de: 'stadtweit', en: 'city-wide' }[lang]})`;
}

function availableText(from: EndFacts, to: EndFacts, lang: Lang): string {
  if (from.availableCents === null || to.availableCents === null) return '';
  const [left, there] = [formatCents(from.availableCents, lang), formatCents(to.availableCents, lang)];
  return lang === 'de'
    ? ` Verfügbar sind dort noch ${left}, hier nun ${there}.`
    : ` Available: ${left} there, ${there} here.`;
}
