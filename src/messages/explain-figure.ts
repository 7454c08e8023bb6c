import type { FigureKey, FigureReport, Where } from '#src/domain/reporting/figure/column.js';
import type { Term } from '#src/domain/reporting/figure/terms.js';
import { money } from './amounts.js';
import { formatInteger, formatPercent } from './format.js';
import type { Lang, Phrase, Words } from './phrase.js';

/** The reports whose figures can be explained, as their commands are called. */
export const figureReportWords: Readonly<Record<FigureReport, Words>> = {
  overview: { de: 'uebersicht', en: 'overview' },
  allocation: { de: 'zuteilung', en: 'allocation' },
  status: { de: 'stand', en: 'status' },
};

/** `Überblick 2027`. */
export const reportOfYear: Readonly<Record<FigureReport, Phrase<{ year: number }>>> = {
  overview: { de: ({ year }) => `Überblick ${year}`, en: ({ year }) => `Overview ${year}` },
  allocation: { de: ({ year }) => `Zuteilung ${year}`, en: ({ year }) => `Allocation ${year}` },
  status: { de: ({ year }) => `Stand ${year}`, en: ({ year }) => `Status ${year}` },
};

/** What people may type for a column besides its key and its titles. */
export const columnNames: Readonly<Record<FigureKey, readonly string[]>> = {
  budgetCents: [],
  originalCents: ['original'],
  supplementCents: ['nachbewilligung', 'supplement'],
  reductionCents: ['minderung', 'reduction'],
  carriedInCents: ['carry-in', 'reste'],
  carriedOutCents: ['carry-out'],
  changeCents: ['änderungen', 'changes'],
  blockedCents: ['sperre', 'sperren'],
  allocatedCents: ['zuteilung', 'allocation'],
  unallocatedCents: [],
  plannedCents: ['plan'],
  movedCents: ['umgeschichtet', 'umschichtung', 'davon umgeschichtet', 'of which moved'],
  disbursedCents: ['paid', 'bezahlt', 'gezahlt', 'auszahlungen'],
  repaidCents: ['rückzahlungen'],
  availableCents: [],
  used: ['verbrauch'],
  share: ['anteil am haushalt', 'share of budget', 'anteil an der zuteilung', 'share of allocation'],
  totalCents: ['zugeteilt', 'zuteilung', 'allocated', 'allocation'],
  previousYearCents: ['previous', 'last year'],
};

export const shareTitle: Words = { de: 'Anteil', en: 'Share' };

/** What a figure is made of; complete by type. */
export const termWords: Readonly<Record<Term, Words>> = {
  original: { de: 'Ansatz', en: 'original budget' },
  supplement: { de: 'Nachbewilligungen', en: 'supplements' },
  reduction: { de: 'Minderungen', en: 'reductions' },
  carriedIn: { de: 'Reste aus Vorjahren', en: 'carried in' },
  carriedOut: { de: 'Reste ins Folgejahr', en: 'carried out' },
  budget: { de: 'Haushalt', en: 'budget' },
  block: { de: 'Sperren', en: 'blocks' },
  unblock: { de: 'aufgehobene Sperren', en: 'blocks lifted' },
  blocked: { de: 'Gesperrt', en: 'blocked' },
  planned: { de: 'geplante Zuteilung', en: 'planned allocation' },
  moved: { de: 'seither geändert', en: 'changed since' },
  allocated: { de: 'Zugeteilt', en: 'allocated' },
  disbursed: { de: 'Auszahlungen', en: 'payments' },
  repaid: { de: 'Rückzahlungen', en: 'repayments' },
};

/** A term with whose it is, where it is not that of the place and the year. */
export function termText({ term, where }: Pick<Step, 'term' | 'where'>, year: number, lang: Lang): string {
  const words = termWords[term][lang];
  switch (where) {
    case 'here':
      return words;
    case 'previous':
      return `${words} ${year - 1}`;
    case 'whole':
      return { de: `${words} insgesamt`, en: `${words} in all` }[lang];
    case 'without-area':
      return { de: `${words} ohne Gebiet`, en: `${words} without an area` }[lang];
  }
}

/** The signs of the arithmetic as they are printed. */
export const signs: Readonly<Record<1 | -1, string>> = { [1]: '+', [-1]: '−' };

interface Step {
  readonly sign: 1 | -1;
  readonly term: Term;
  readonly where: Where;
}

/** `Verfügbar = Haushalt − Gesperrt − Auszahlungen + Rückzahlungen`; of a quotient with both sums in brackets. */
export function formulaText(
  title: Words,
  amounts: readonly { readonly terms: readonly Step[] }[],
  year: number,
  lang: Lang,
): string {
  const sums = amounts.map(({ terms }) => {
    const sum = terms.map((step, at) => signedText(step, at === 0, termText(step, year, lang))).join(' ');
    return amounts.length > 1 && terms.length > 1 ? `(${sum})` : sum;
  });
  return `${title[lang]} = ${sums.join(' / ')}`;
}

/** A plus before the first of all goes without saying. */
function signedText({ sign }: Step, isFirst: boolean, text: string): string {
  return isFirst && sign === 1 ? text : `${signs[sign]} ${text}`;
}

export const figureWords = {
  report: { de: 'Bericht', en: 'Report' },
  figure: { de: 'Zahl', en: 'Figure' },
  formula: { de: 'Rechnung', en: 'Arithmetic' },
  state: { de: 'Stand des Journals', en: 'State of the journal' },
  asOf: { de: 'Stichtag', en: 'As of' },
  part: { de: 'Teil der Rechnung', en: 'Part' },
  items: { de: 'Posten', en: 'Items' },
  place: { de: 'Ort', en: 'Place' },
  actor: { de: 'Erfasst von', en: 'Recorded by' },
  cityWide: { de: 'stadtweit', en: 'city-wide' },
  everything: { de: 'alle Programme', en: 'all programmes' },
} satisfies Record<string, Words>;

/** The last line of an explanation: the sum is what the report says. */
export const agrees: Phrase<{ count: number; value: string; report: string }> = {
  de: ({ count, value, report }) =>
    `Summe der Posten (${formatInteger(count, 'de')}): ${value}. So steht es im Bericht „${report}“.`,
  en: ({ count, value, report }) =>
    `Sum of the items (${formatInteger(count, 'en')}): ${value}. The report "${report}" says the same.`,
};

/** What stands in place of many bookings. */
export const tooMany: Phrase<{ most: number; year: number }> = {
  de: ({ most, year }) =>
    `Mehr als ${most} Posten, hier zusammengefasst. Einzeln: derselbe Befehl mit --json, oder „llq bericht uebersicht --jahr ${year} --teil buchungen“ (auch mit --ausgabe DATEI.xlsx).`,
  en: ({ most, year }) =>
    `More than ${most} items, summed up here. One by one: the same command with --json, or "llq report overview --year ${year} --part bookings" (also with --out FILE.xlsx).`,
};

/** `170.000,00 € / 1.647.000,00 € = 10,3 %`; without a quotient where there is nothing to divide by. */
export function quotientText(
  [amount, divisor]: readonly [number, number],
  fraction: number | null,
  lang: Lang,
): string {
  const quotient = `${money(amount, lang)} / ${money(divisor, lang)}`;
  return fraction === null ? quotient : `${quotient} = ${formatPercent(fraction, lang)}`;
}
