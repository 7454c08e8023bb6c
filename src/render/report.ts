import type { Day } from '#src/domain/day.js';
import type { Year } from '#src/domain/year.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import type { ChartType } from './chart.js';
import type { AnyTable } from './table.js';
import type { WorkbookBuilder } from './workbook-builder.js';

/**
 * A picture of the rows of a part, by the keys of its columns. It shows all of them: rows of which only some are to be
 * drawn, such as those of one level, are a part of their own.
 */
export interface PartChart {
  readonly type: ChartType;
  readonly title: Words;
  /** The column with the texts along the axis. */
  readonly categories: string;
  /** The columns with the values; the legend has their titles. */
  readonly series: readonly string[];
}

/** A table whatever its rows are, which may be many: made with `(use) => use(table)`. */
export type SomeRows = <Result>(use: <Row>(table: AnyTable<Row>) => Result) => Result;

/** One table of a report: a sheet of its workbook, a table on the terminal. */
export interface Part {
  /** Name for `--part`, kebab-case English; the rows stand in the JSON under it in camelCase. */
  readonly name: string;
  /** Its short name for people: of its sheet, and for `--part` as well. */
  readonly label: Words;
  readonly table: SomeRows;
  /** Below the rows in the workbook. */
  readonly charts: readonly PartChart[];
  /** Keys of the columns with bars behind their numbers in the workbook, all on one scale. */
  readonly bars: readonly string[];
  /** The rows behind the other parts: on a terminal they are shown where they are asked for alone. */
  readonly aside?: true;
}

/**
 * A table as a part of a report, named as the table is. The key of a column says where its value stands in the JSON of
 * the row, a deeper place with dots: `totalCents`, `tracks.quartierszentren`. Amounts have it so that all forms of a
 * report can be held against each other.
 */
export function part<Row>(
  table: AnyTable<Row>,
  more: Partial<Pick<Part, 'label' | 'charts' | 'bars' | 'aside'>> = {},
): Part {
  return { name: table.name, label: table.title, table: (use) => use(table), charts: [], bars: [], ...more };
}

/** What the sheets of a report have in common. */
export interface SheetGround {
  readonly lang: Lang;
  /** The line about the state that stands below the title of each sheet. */
  readonly state: string;
  /** Sentences that stand below the rows of the main sheet. */
  readonly foot: readonly string[];
}

/** Fills a workbook with sheets of a report's own making. */
export type FillWorkbook = (book: WorkbookBuilder, ground: SheetGround) => void;

/** What a report shows, whatever the state; the app adds the state and what came in late: see `inState`. */
export interface ReportBody {
  /** Name in scripts: kebab-case English, as in `llq report NAME`. */
  readonly name: string;
  readonly title: Words;
  readonly year: Year | null;
  /** What else tells this report from others of its name and year; a workbook of the same is replaced without asking. */
  readonly scope: Readonly<Record<string, string | undefined>>;
  /** The first is the main one, which CSV and tab-separated rows have alone. */
  readonly parts: readonly [Part, ...Part[]];
  /** The same figures for scripts: each part as a list of rows under its name in camelCase. May be made when it is read. */
  readonly json: object;
  /** Sentences below all parts. */
  readonly foot?: readonly Words[];
  /** Sheets in place of those made of the parts. */
  readonly fillWorkbook?: FillWorkbook;
}

/** The one description of a report, from which terminal tables, TSV, CSV, JSON and workbook are made. */
export interface Report extends ReportBody {
  /** The mark of the state that it shows: see `journal/state-mark`. */
  readonly state: string;
  /** The day up to which it is shown; null for all that is known. */
  readonly asOf: Day | null;
  readonly foot: readonly Words[];
}
