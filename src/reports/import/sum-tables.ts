import { subtractCents, type Cents } from '#src/domain/cents.js';
import { checkedWords } from '#src/messages/import/checked.js';
import { findingsWords } from '#src/messages/import/findings-list.js';
import type { Words } from '#src/messages/phrase.js';
import { levelWords } from '#src/messages/words/codes.js';
import type { Table } from '#src/render/table.js';
import { amountColumn, titles } from '../lists/columns.js';

/** What the rows of one year, track or area come to; `of` is null where they name none. */
export interface SumRow {
  readonly of: number | string | null;
  /** Of rows of which nobody knows yet where they count. */
  readonly open: boolean;
  readonly rows: number;
  readonly amountCents: Cents;
}

/** A sum that the list states, held against its rows. */
export interface StatedSum {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly statedCents: Cents;
  readonly rowsCents: Cents;
}

interface SumWords {
  readonly name: string;
  readonly title: Words;
  readonly column: Words;
  /** What stands where the rows name none. */
  readonly none: Words;
}

const byYear: SumWords = {
  name: 'years',
  title: checkedWords.byYear,
  column: titles.year,
  none: checkedWords.noYear,
};
const byTrack: SumWords = {
  name: 'tracks',
  title: checkedWords.byTrack,
  column: titles.track,
  none: checkedWords.noTrack,
};
const byArea: SumWords = {
  name: 'areas',
  title: checkedWords.byArea,
  column: titles.area,
  none: levelWords['without-area'],
};

export const yearTable = (rows: readonly SumRow[]): Table<SumRow> => sumTable(byYear, rows);
export const trackTable = (rows: readonly SumRow[]): Table<SumRow> => sumTable(byTrack, rows);
export const areaTable = (rows: readonly SumRow[]): Table<SumRow> => sumTable(byArea, rows);

/** Without rows where none of them names a year, a track or an area: then it says nothing. */
function sumTable({ name, title, column, none }: SumWords, rows: readonly SumRow[]): Table<SumRow> {
  return {
    name,
    title,
    rows: rows.some(({ of }) => of !== null) ? rows : [],
    totals: ['amountCents'],
    columns: [
      {
        key: 'of',
        title: column,
        type: 'text',
        value: ({ of, open }, lang) =>
          of === null ? (open ? checkedWords.stillOpen : none)[lang] : String(of),
      },
      { key: 'rows', title: checkedWords.rows, type: 'integer', value: (row) => row.rows },
      amountColumn(),
    ],
  };
}

/** The sums that a list states, beside what its rows come to. */
export function controlSumTable(rows: readonly StatedSum[]): Table<StatedSum> {
  return {
    name: 'control-sums',
    title: checkedWords.controlSums,
    rows,
    columns: [
      {
        key: 'place',
        title: findingsWords.place,
        type: 'text',
        value: ({ sheet, cell }) => `${sheet}!${cell}`,
      },
      { key: 'label', title: checkedWords.label, type: 'text', value: ({ label }) => shortened(label) },
      {
        key: 'statedCents',
        title: checkedWords.stated,
        type: 'amount',
        value: ({ statedCents }) => statedCents,
      },
      { key: 'rowsCents', title: checkedWords.ofRows, type: 'amount', value: ({ rowsCents }) => rowsCents },
      {
        key: 'differenceCents',
        title: checkedWords.difference,
        type: 'amount',
        value: ({ statedCents, rowsCents }) => subtractCents(statedCents, rowsCents),
      },
    ],
  };
}

const longestLabel = 60;

function shortened(label: string): string {
  return label.length > longestLabel ? `${label.slice(0, longestLabel).trimEnd()}…` : label;
}
