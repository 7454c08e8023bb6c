import { sumCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import { groupBy } from '#src/domain/group-by.js';
import type { ExplainedTerm } from '#src/domain/reporting/figure/figure.js';
import type { Measure } from '#src/domain/line.js';
import { figureWords, termText } from '#src/messages/explain-figure.js';
import { originWords } from '#src/messages/explain.js';
import { inBoth } from '#src/messages/in-both.js';
import type { Words } from '#src/messages/phrase.js';
import { measureWords } from '#src/messages/words/money.js';
import type { Column, Table } from '#src/render/table.js';
import type { BookedLine } from '../bookings/booked-line.js';
import { originText } from '../journal/table.js';
import { amountColumn, dayColumn, textColumn, titles } from '../lists/columns.js';
import { placeText, type FigureContext } from './context.js';

type Term = ExplainedTerm<BookedLine>;

/** The bookings of a term by their days, with what they add to it; columns in which nothing stands are left out. */
export function bookingTable(term: Term, of: FigureContext): Table<BookedLine> {
  const rows = term.lines.map(({ line, cents }) => ({ ...line, amountCents: cents }));
  return {
    name: 'bookings',
    title: titleOf(term, of),
    rows: rows.toSorted((a, b) => compareText(a.date, b.date)),
    columns: columnsOf(of).filter(({ value }) => rows.some((row) => value(row, 'de') !== null)),
    totals: ['amountCents'],
  };
}

function columnsOf(of: FigureContext): readonly Column<BookedLine>[] {
  return [
    dayColumn(),
    textColumn('number'),
    kindColumn,
    placeColumn(of, true),
    textColumn('recipient'),
    {
      key: 'purpose',
      title: titles.purposeOrReason,
      type: 'text',
      value: (row) => row.purpose ?? row.reason,
    },
    { key: 'origin', title: originWords.origin, type: 'text', value: originText },
    textColumn('decision', true),
    { key: 'actor', title: figureWords.actor, type: 'text', value: (row) => row.actor, dispensable: true },
    amountColumn(),
  ];
}

const kindColumn: Column<{ readonly measure: Measure }> & { readonly type: 'text' } = {
  key: 'kind',
  title: titles.kind,
  type: 'text',
  value: ({ measure }, lang) => measureWords[measure][lang],
};

/** Bookings of one place and kind together. */
interface SummaryRow {
  readonly programme: string;
  readonly municipality: string;
  readonly track: string | null;
  readonly area: string | null;
  readonly measure: Measure;
  readonly items: number;
  readonly amountCents: Cents;
}

/** The same in few lines. */
export function summaryTable(term: Term, of: FigureContext): Table<SummaryRow> {
  const groups = groupBy(term.lines, ({ line }) => JSON.stringify([sortKey(line), line.measure]));
  const rows = [...groups.values()].flatMap((group): SummaryRow[] => {
    const [first] = group;
    if (!first) return [];
    const amountCents = sumCents(group.map(({ cents }) => cents));
    const { programme, municipality, track, area, measure } = first.line;
    return [{ programme, municipality, track, area, measure, items: group.length, amountCents }];
  });
  return {
    name: 'bookings',
    title: titleOf(term, of),
    rows: rows.toSorted((a, b) => compareText(sortKey(a), sortKey(b))),
    columns: [
      placeColumn(of, false),
      kindColumn,
      { key: 'items', title: figureWords.items, type: 'integer', value: (row) => row.items },
      amountColumn(),
    ],
    totals: ['amountCents'],
  };
}

type Placed = Pick<BookedLine, 'programme' | 'municipality' | 'track' | 'area'>;

/** What has no area comes last in its track. */
function sortKey({ programme, municipality, track, area }: Placed): string {
  return [programme, municipality, track ?? '', area ?? '~'].join('\u0000');
}

/** As far as the place is not that of the whole figure. A track tells whose it is. */
function placeColumn(
  { place, names }: FigureContext,
  dispensable: boolean,
): Column<Placed> & { readonly type: 'text' } {
  const openIn = ({ programme, municipality, track, area }: Placed) =>
    track === null
      ? {
          programme: unless(place.programme, programme),
          municipality: unless(place.municipality, municipality),
        }
      : { track: unless(place.track, track), area: unless(place.area, area) };
  return {
    key: 'place',
    title: figureWords.place,
    type: 'text',
    value: (row, lang) => placeText(openIn(row), names, lang) || null,
    dispensable,
  };
}

/** What is not known already. */
function unless<T>(known: T | null | undefined, told: T): T | undefined {
  return known === undefined ? told : undefined;
}

function titleOf(term: Term, { year }: FigureContext): Words {
  return inBoth((lang) => termText(term, year, lang).replace(/^./u, (letter) => letter.toUpperCase()));
}
