import { fractionOf, type ExplainedAmount, type Figure } from '#src/domain/reporting/figure/figure.js';
import type { BookedLine } from '../bookings/booked-line.js';
import type { FigureContext } from './context.js';

/** What scripts get of an explained figure. `amountCents` is null for a quotient, `fraction` for an amount. */
export function figureJson(figure: Figure<BookedLine>, of: FigureContext): object {
  const [amount, divisor] = figure.amounts;
  const { programme = null, municipality = null, track = null, area = null } = of.place;
  return {
    report: of.report,
    year: of.year,
    column: figure.key,
    level: of.level,
    programme,
    municipality,
    track,
    area,
    amountCents: divisor === undefined ? amount.cents : null,
    fraction: fractionOf(figure),
    amounts: figure.amounts.map(amountJson),
    ...(of.shown.asOf !== null && { asOf: of.shown.asOf, late: of.shown.late }),
    state: of.shown.mark,
  };
}

/** `sign` says whether a term is added or taken off; amounts of bookings are what they add to their term. */
function amountJson({ cents, terms }: ExplainedAmount<BookedLine>): object {
  return {
    amountCents: cents,
    terms: terms.map((term) => ({
      term: term.term,
      of: term.where,
      sign: term.sign,
      amountCents: term.cents,
      bookings: term.lines.map(({ line, cents: amountCents }) => ({ ...line, amountCents })),
    })),
  };
}
