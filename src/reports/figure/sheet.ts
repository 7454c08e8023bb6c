import { fractionOf, type ExplainedTerm, type Figure } from '#src/domain/reporting/figure/figure.js';
import { money } from '#src/messages/amounts.js';
import { formulaText, figureWords } from '#src/messages/explain-figure.js';
import { formatDay, formatPercent } from '#src/messages/format.js';
import { inBoth } from '#src/messages/in-both.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Fact, Shown, SomeTable } from '#src/render/facts.js';
import type { BookedLine } from '../bookings/booked-line.js';
import { arithmeticTables } from './arithmetic.js';
import { bookingTable, summaryTable } from './bookings.js';
import { placeText, reportText, type FigureContext } from './context.js';
import { figureJson } from './json.js';

/** So many bookings are read one by one; beyond that there are sums of them, by place and kind. */
const mostShown = 50;

/** A figure with the bookings behind each part of it, and at the end the arithmetic, whose sum is the figure. */
export function figureSheet(figure: Figure<BookedLine>, of: FigureContext): Shown {
  const terms = figure.amounts.flatMap((amount) => amount.terms).filter(({ lines }) => lines.length > 0);
  const isLong = terms.reduce((count, { lines }) => count + lines.length, 0) > mostShown;
  return {
    get json() {
      return figureJson(figure, of);
    },
    sheet: {
      title: inBoth((lang) => titleText(of, lang)),
      facts: factsOf(figure, of),
      tables: [
        ...terms.map((term) => termTable(term, of, isLong)),
        ...arithmeticTables(figure, of, isLong ? mostShown : null),
      ],
    },
  };
}

function termTable(term: ExplainedTerm<BookedLine>, of: FigureContext, isLong: boolean): SomeTable {
  return isLong ? (use) => use(summaryTable(term, of)) : (use) => use(bookingTable(term, of));
}

/** `Ausgezahlt 2027: Quartierszentren, Gröpelingen`. */
function titleText({ column, year, place, names }: FigureContext, lang: Lang): string {
  const where = placeText(place, names, lang) || figureWords.everything[lang];
  return `${column.title[lang]} ${year}: ${where}`;
}

function factsOf(figure: Figure<BookedLine>, of: FigureContext): Fact[] {
  const { mark, asOf } = of.shown;
  return [
    { label: figureWords.report, value: (lang) => reportText(of, lang) },
    { label: figureWords.figure, value: (lang) => valueText(figure, lang) },
    {
      label: figureWords.formula,
      value: (lang) => formulaText(of.column.title, figure.amounts, of.year, lang),
    },
    { label: figureWords.asOf, value: (lang) => asOf && formatDay(asOf, lang) },
    { label: figureWords.state, value: () => mark },
  ];
}

/** Of a quotient without anything to divide by there is none. */
function valueText(figure: Figure<BookedLine>, lang: Lang): string {
  const [{ cents }, divisor] = figure.amounts;
  const fraction = fractionOf(figure);
  if (divisor === undefined) return money(cents, lang);
  return fraction === null ? '–' : formatPercent(fraction, lang);
}
