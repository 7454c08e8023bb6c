import type { Cents } from '#src/domain/cents.js';
import type { Finding } from '#src/domain/import/finding.js';
import {
  bytesText,
  columnTypeWords,
  lookWords,
  numberStyleWords,
  sheetLine,
  tableTitle,
  titleAbove,
  type visibilityWords,
  type RowRoleCounts,
} from '#src/messages/import/look.js';
import { withFacts } from '#src/messages/in-both.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Fact, Shown, SomeTable } from '#src/render/facts.js';
import type { Column, Table } from '#src/render/table.js';
import { findingRows } from './findings.js';
import { importantFindings } from './important-findings.js';
import { controlSumTable, type StatedSum } from './sum-tables.js';

/** A column of a table, by its letters. */
export interface LookedColumn {
  readonly column: string;
  readonly title: string;
  readonly type: keyof typeof columnTypeWords;
  readonly filled: number;
  readonly examples: readonly string[];
  readonly numbers: keyof typeof numberStyleWords | null;
  /** Of amounts and numbers; null where not every cell could be read. */
  readonly sumCents: Cents | null;
}

/** A sum that stands in a table, and what the rows come to. */
export interface LookedSum extends Omit<StatedSum, 'sheet'> {
  /** `above`: it stands above the header. */
  readonly level: 'subtotal' | 'total' | 'above';
  readonly matches: boolean;
}

/** A table of a sheet. Rows are numbered from 1. */
export interface LookedTable {
  readonly headerRows: readonly number[];
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  /** What stands above the table. */
  readonly titles: readonly string[];
  readonly columns: readonly LookedColumn[];
  readonly controlSums: readonly LookedSum[];
  readonly rows: RowRoleCounts;
}

export interface LookedSheet {
  readonly name: string;
  readonly visibility: keyof typeof visibilityWords;
  readonly rows: number;
  readonly tables: readonly LookedTable[];
  /** Over all tables of the sheet. */
  readonly controlSums: readonly LookedSum[];
}

/** What can be seen of a list before anything is decided about it. */
export interface LookedList {
  readonly file: string;
  readonly kind: string;
  readonly hash: string;
  readonly byteLength: number;
  readonly sheets: readonly LookedSheet[];
  readonly findings: readonly Finding[];
}

/** The answer of a look at a list: its sheets and tables, the columns of each, sums, and what is odd. */
export function lookedSheet(looked: LookedList, lang: Lang): Shown {
  const tables = looked.sheets.flatMap(({ name, tables: found, controlSums }): SomeTable[] => [
    ...found.flatMap((table): SomeTable[] => [
      (use) => use(columnTable(name, table)),
      (use) => use(sumsOn(name, table.controlSums)),
    ]),
    (use) => use(sumsOn(name, controlSums)),
  ]);
  const findings: SomeTable = (use) => use(importantFindings(looked.findings, lang));
  return {
    sheet: {
      title: { de: looked.file, en: looked.file },
      facts: factsOf(looked),
      tables: [...tables, findings],
    },
    get json() {
      return { ...looked, findings: findingRows(looked.findings, lang) };
    },
  };
}

function sumsOn(sheet: string, sums: readonly LookedSum[]): Table<StatedSum> {
  return controlSumTable(sums.map((sum) => ({ sheet, ...sum })));
}

function factsOf({ kind, byteLength, hash, sheets }: LookedList): Fact[] {
  return [
    { label: lookWords.kind, value: () => kind },
    { label: lookWords.size, value: (lang) => bytesText[lang](byteLength) },
    { label: lookWords.hash, value: () => hash },
    { label: lookWords.sheets, value: (lang) => sheets.map((sheet) => sheetLine(sheet, lang)) },
  ];
}

function columnTable(sheet: string, table: LookedTable): Table<LookedColumn> {
  const facts = { sheet, ...table };
  return {
    name: 'columns',
    title: { de: tableTitle(facts, 'de'), en: tableTitle(facts, 'en') },
    rows: table.columns,
    notes: table.titles.map((title) => withFacts(titleAbove, { title })),
    columns: withoutEmpty(table.columns, [
      { key: 'column', title: lookWords.column, type: 'text', value: ({ column }) => column },
      { key: 'title', title: lookWords.title, type: 'text', value: ({ title }) => title },
      {
        key: 'type',
        title: lookWords.type,
        type: 'text',
        value: ({ type }, lang) => columnTypeWords[type][lang],
      },
      { key: 'filled', title: lookWords.filled, type: 'integer', value: ({ filled }) => filled },
      {
        key: 'examples',
        title: lookWords.examples,
        type: 'text',
        value: ({ examples }) => examples.map(shortened).join(' · '),
      },
      {
        key: 'numbers',
        title: lookWords.numbers,
        type: 'text',
        value: ({ numbers }, lang) => numbers && numberStyleWords[numbers][lang],
        dispensable: true,
      },
      { key: 'sumCents', title: lookWords.sum, type: 'amount', value: ({ sumCents }) => sumCents },
    ]),
  };
}

/** Nothing is said of how numbers are written where none is a text, nor of sums where nothing is an amount. */
function withoutEmpty(rows: readonly LookedColumn[], columns: readonly Column<LookedColumn>[]) {
  const isEmpty = (key: string): boolean =>
    (key === 'numbers' || key === 'sumCents') && rows.every((row) => row[key] === null);
  return columns.filter(({ key }) => !isEmpty(key));
}

const longestExample = 40;

function shortened(text: string): string {
  return text.length > longestExample ? `${text.slice(0, longestExample).trimEnd()}…` : text;
}
