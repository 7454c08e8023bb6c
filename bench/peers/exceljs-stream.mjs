/**
 * The rows of a query as a workbook, written by exceljs' own streaming writer: with a header, widths, number formats, borders
 * and a total, as a list has them. Arguments: database, query, file. An amount is in cents, a day a text.
 */
import Database from 'better-sqlite3';
import exceljs from 'exceljs';

const [database, query, filename] = process.argv.slice(2);
const statement = new Database(database, { readonly: true }).prepare(query);

const font = { name: 'Arial', size: 10 };
const border = { bottom: { style: 'thin', color: { argb: 'FFD9D9D9' } } };
const text = { font, border, numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const styles = { amount: { ...text, numFmt: '#,##0.00 "€"' }, date: { ...text, numFmt: 'dd.mm.yyyy' } };

const book = new exceljs.stream.xlsx.WorkbookWriter({ filename, useStyles: true });
const sheet = book.addWorksheet('List', { views: [{ state: 'frozen', ySplit: 1 }] });
sheet.columns = statement.columns().map(({ name }) => ({ key: name, header: name, width: 18 }));
let rows = 0;
for (const { amount, date, ...others } of statement.iterate()) {
  const row = sheet.addRow({ ...others, date: new Date(`${date}T00:00:00Z`), amount: amount / 100 });
  row.eachCell((cell) => {
    cell.style = styles[sheet.columns[cell.col - 1].key] ?? text;
  });
  row.commit();
  rows += 1;
  // What is written waits in memory until the loop of events lets it be packed.
  if (rows % 500 === 0) await new Promise(setImmediate);
}
sheet.addRow({ number: 'Sum', amount: { formula: `SUM(G2:G${rows + 1})`, result: 0 } }).commit();
await book.commit();
