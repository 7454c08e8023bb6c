import { addPartSheet } from './part-sheet.js';
import { part } from './report.js';
import type { AnyTable } from './table.js';
import { WorkbookBuilder } from './workbook-builder.js';
import type { Workbook, WorkbookProperties } from './workbook.js';

/** A workbook of one sheet that shows a list: title, rows to filter, totals as formulas, notes. */
export function tableWorkbook<Row>(table: AnyTable<Row>, properties: WorkbookProperties): Workbook {
  const { lang, state } = properties;
  const book = new WorkbookBuilder(properties);
  addPartSheet(book, part(table), { lang, state, foot: [] });
  return book.build();
}
