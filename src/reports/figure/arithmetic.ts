import type { Cents } from '#src/domain/cents.js';
import {
  fractionOf,
  signedCents,
  type ExplainedAmount,
  type Figure,
} from '#src/domain/reporting/figure/figure.js';
import { money } from '#src/messages/amounts.js';
import { agrees, figureWords, quotientText, signs, termText, tooMany } from '#src/messages/explain-figure.js';
import { inBoth } from '#src/messages/in-both.js';
import type { Words } from '#src/messages/phrase.js';
import type { SomeTable } from '#src/render/facts.js';
import type { Table } from '#src/render/table.js';
import type { BookedLine } from '../bookings/booked-line.js';
import { lateNotes } from '../late.js';
import { amountColumn } from '../lists/columns.js';
import { reportText, type FigureContext } from './context.js';

/** A part of the arithmetic with its sign. */
interface ArithmeticRow {
  readonly part: Words;
  readonly items: number;
  readonly amountCents: Cents;
}

/** The sum that the figure is, or the two that it is a quotient of. @param most bookings that are shown, where there are more */
export function arithmeticTables(
  figure: Figure<BookedLine>,
  of: FigureContext,
  most: number | null,
): SomeTable[] {
  const { amounts } = figure;
  return amounts.map((amount, at) => {
    const isLast = at === amounts.length - 1;
    const notes = isLast ? notesOf(figure, of, most) : [];
    return (use) => use({ ...arithmeticTable(amount, of.year), notes });
  });
}

function arithmeticTable({ terms }: ExplainedAmount<BookedLine>, year: number): Table<ArithmeticRow> {
  return {
    name: 'arithmetic',
    title: figureWords.formula,
    rows: terms.map((term) => ({
      part: inBoth((lang) => `${signs[term.sign]} ${termText(term, year, lang)}`),
      items: term.lines.length,
      amountCents: signedCents(term),
    })),
    columns: [
      { key: 'part', title: figureWords.part, type: 'text', value: ({ part }, lang) => part[lang] },
      { key: 'items', title: figureWords.items, type: 'integer', value: (row) => row.items },
      amountColumn(),
    ],
    totals: ['amountCents'],
  };
}

function notesOf(figure: Figure<BookedLine>, of: FigureContext, most: number | null): Words[] {
  const [{ cents, terms }, divisor] = figure.amounts;
  const { year } = of;
  const count = terms.reduce((all, { lines }) => all + lines.length, 0);
  const says = inBoth((lang) =>
    divisor === undefined
      ? agrees[lang]({ count, value: money(cents, lang), report: reportText(of, lang) })
      : quotientText([cents, divisor.cents], fractionOf(figure), lang),
  );
  return [
    says,
    ...(most === null ? [] : [inBoth((lang) => tooMany[lang]({ most, year }))]),
    ...lateNotes(of.shown),
  ];
}
