import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { cents } from '#src/domain/cents.js';
import { dayFromParts } from '#src/domain/day.js';
import { csvPieces } from '#src/render/csv.js';
import { jsonPieces } from '#src/render/json.js';
import { measuredPart } from '#src/render/measured-rows.js';
import { part } from '#src/render/report.js';
import { pagesOfRows, RowSource } from '#src/render/rows.js';
import type { AnyTable, Table } from '#src/render/table.js';
import { tableWorkbook } from '#src/render/table-workbook.js';
import { tsvPieces } from '#src/render/tsv.js';
import type { Workbook } from '#src/render/workbook.js';
import { readWorkbookMark } from '#src/render/xlsx/mark.js';
import { isStreamed, workbookBytes } from '#src/render/xlsx/write-workbook.js';
import { formulaDifferences, itWithLibreOffice } from '../support/libreoffice.js';
import { temporaryFolder } from '../support/temporary.js';
import { textOf } from '../support/text-of.js';
import { paymentTable, type Payment } from './sample-table.js';

const properties = {
  lang: 'de',
  title: 'Liste',
  subject: 'Test',
  mark: 'llq list=disbursements',
  state: 'Stand: K7Q-1',
} as const;

const hazards = [
  '=1+1',
  '@SUM(A1)',
  '<b>&amp;',
  '👩‍👩‍👧',
  'שלום',
  'a\u0000\u0007b\uFFFE\uD800',
  ' am Rand ',
  'x'.repeat(40_000),
];

const paid: Payment = {
  number: 'K7Q-1',
  paidOn: dayFromParts(2027, 3, 15),
  recipient: 'Beispielverein e.V.',
  amountCents: cents(100),
  share: 0.125,
};

const payments: readonly Payment[] = Array.from({ length: 700 }, (_, at) => ({
  ...paid,
  paidOn: at % 3 === 0 ? null : paid.paidOn,
  reversed: at % 2 === 1,
  number: `K7Q-${at}`,
  recipient: hazards[at % hazards.length] ?? '',
  amountCents: cents(at * 12_345 - 500_000),
}));

/** With rows that are parts of others, live cells, and cells that stand out. */
const table: Table<Payment> = {
  ...paymentTable(payments),
  look: ({ reversed }) => (reversed === true ? { emphasis: 'faint', level: 1 } : {}),
  columns: paymentTable(payments).columns.map((column) =>
    column.key === 'share' && column.type === 'percent'
      ? {
          ...column,
          formula: ({ reversed }, at) => (reversed === true ? null : `${at('amountCents')}*0+0.125`),
          tone: ({ amountCents }) => (amountCents < 0 ? 'error' : null),
        }
      : column,
  ),
};

/** The same rows, made on the spot, a few at a time. */
function streamed<Row>(whole: Table<Row>): AnyTable<Row> {
  return {
    ...whole,
    // oxlint-disable-next-line typescript/require-await -- there is nothing to wait for
    rows: new RowSource(whole.rows.length, async function* () {
      for (let from = 0; from < whole.rows.length; from += 99) yield whole.rows.slice(from, from + 99);
    }),
  };
}

async function workbookOf<Row>(any: AnyTable<Row>): Promise<Workbook> {
  const measured = await measuredPart(part(any), 'de');
  return measured.table((rows) => tableWorkbook(rows, properties));
}

/** All that a workbook shows. */
async function shownIn(bytes: Uint8Array) {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(bytes).buffer);
  return book.worksheets.map((sheet) => {
    const rows: unknown[] = [];
    sheet.eachRow((row, number) => {
      const cells: unknown[] = [];
      row.eachCell({ includeEmpty: true }, ({ value, style }) => cells.push([value, style]));
      rows.push([number, row.height, cells]);
    });
    const { name, views, autoFilter, pageSetup, headerFooter } = sheet;
    const widths = sheet.columns.map(({ width }) => width);
    return { name, views, autoFilter, pageSetup, headerFooter, widths, merges: sheet.model.merges, rows };
  });
}

describe('a table whose rows are made on the spot', () => {
  it('is refused as a workbook where no sheet could hold it', async () => {
    const rows = new RowSource(1_048_501, () => pagesOfRows<Payment>([]));
    const tooLong = part({ ...paymentTable([]), rows });
    await expect(measuredPart(tooLong, 'de')).rejects.toMatchObject({ code: 'sheet-too-long' });
  });

  it('is in CSV, tab-separated rows and JSON what it is with its rows in memory', async () => {
    const options = { lang: 'de', style: 'de' } as const;
    expect(await textOf(csvPieces(streamed(table), options))).toBe(await textOf(csvPieces(table, options)));
    expect(await textOf(tsvPieces(streamed(table), 'en'))).toBe(await textOf(tsvPieces(table, 'en')));
    const { rows } = streamed(table);
    const json = { year: 2027, events: rows, none: [], more: { a: [1] }, left: undefined };
    const whole = { ...json, events: table.rows };
    expect(await textOf(jsonPieces(json))).toBe(`${JSON.stringify(whole, null, 2)}\n`);
    const { rows: noRows } = streamed({ ...table, rows: [] });
    expect(await textOf(jsonPieces({ events: noRows }))).toBe(`${JSON.stringify({ events: [] }, null, 2)}\n`);
  });

  it('has in a workbook the same cells, styles, widths, heights and total, and is known again', async () => {
    const [small, long] = [await workbookOf(table), await workbookOf(streamed(table))];
    expect([isStreamed(small), isStreamed(long)]).toEqual([false, true]);
    const bytes = await workbookBytes(long);
    expect(await shownIn(bytes)).toEqual(await shownIn(await workbookBytes(small)));
    expect(readWorkbookMark(bytes)).toBe(properties.mark);
    expect(Buffer.from(await workbookBytes(await workbookOf(streamed(table)))).equals(bytes)).toBe(true);
  });

  it('takes many parts off the sum of all, where the others are too many to be named', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => ({
      ...paid,
      amountCents: cents(100),
      reversed: at === 7 || at === 2999,
    }));
    const long = await workbookOf(streamed({ ...table, rows }));
    const total = long.sheets[0]?.rows.find(({ role }) => role === 'total')?.cells[3];
    expect(total).toMatchObject({ formula: 'SUM(D5:D3004)-D12-D3004', value: 299_800 });
  });

  itWithLibreOffice('has formulas that LibreOffice computes alike', async () => {
    const path = join(temporaryFolder(), 'long.xlsx');
    await writeFile(path, await workbookBytes(await workbookOf(streamed(table))));
    expect(await formulaDifferences(path)).toEqual([]);
  });
});
