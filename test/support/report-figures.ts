import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import papaparse from 'papaparse';
import { refusal, run } from './command-line.js';
import { newDesk, type Desk } from './llq.js';

/** The amounts of each row of a table in cents, those of empty cells left out. */
export type Figures = readonly (readonly number[])[];

/** The names of the parts of a report. */
export async function partNames(desk: Desk, line: string): Promise<readonly string[]> {
  const { facts } = await refusal(desk, `${line} --part gibt-es-nicht`);
  return (facts as { allowed: readonly string[] }).allowed;
}

type JsonRow = Readonly<Record<string, unknown>>;

/** The rows of a part in the JSON of a report: under its name in camelCase. */
export async function jsonRows(desk: Desk, line: string, name: string): Promise<readonly JsonRow[]> {
  const { stdout } = await run(desk, `${line} --json`);
  const key = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return (JSON.parse(stdout) as Record<string, readonly JsonRow[]>)[key] ?? [];
}

/** The rows of a part in CSV, by the keys of its columns. */
export async function csvRows(
  desk: Desk,
  line: string,
  name: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const { stdout } = await run(desk, `${line} --part ${name} --format csv --csv-style en`);
  return papaparse.parse<Record<string, string>>(stdout.slice(1), { header: true, skipEmptyLines: true })
    .data;
}

/** What stands at a place in a row of JSON, deeper ones with dots. */
export function valueAt(row: JsonRow, path: string): unknown {
  if (Object.hasOwn(row, path)) return row[path];
  const [first = '', ...rest] = path.split('.');
  const inside = row[first];
  if (rest.length === 0 || typeof inside !== 'object' || inside === null) return undefined;
  return valueAt(inside as JsonRow, rest.join('.'));
}

/** The lines of a terminal that have amounts. */
export async function terminalFigures(desk: Desk, line: string): Promise<Figures> {
  const wide = newDesk({ folder: desk.folder, terminal: true, columns: 1000 });
  const { stdout } = await run(wide, line);
  return stdout
    .split('\n')
    .map((text) =>
      [...text.matchAll(/(?<![\d.,])-?\d{1,3}(?:\.\d{3})*,\d\d(?![\d.,])/g)].map(([found]) => centsOf(found)),
    )
    .filter((amounts) => amounts.length > 0);
}

function centsOf(german: string): number {
  return Number(german.replaceAll(/[.,]/g, ''));
}

/** The numbers of each row of a workbook, sheet after sheet, as cents; of a formula its result. */
export async function workbookFigures(desk: Desk, line: string): Promise<Figures> {
  const path = join(desk.folder, 'figures.xlsx');
  await run(desk, `${line} --force --out ${path}`);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(readFileSync(path).buffer);
  const rows: number[][] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      const numbers: number[] = [];
      row.eachCell((cell) => {
        const value = cell.formula === undefined ? cell.value : cell.result;
        if (typeof value === 'number') numbers.push(Math.round(value * 100));
      });
      rows.push(numbers);
    });
  }
  return rows;
}

/** Whether each of these rows is found in the others in its order, with all of its amounts in their order. */
export function hasInOrder(all: Figures, wanted: Figures): boolean {
  let from = 0;
  return wanted.every((amounts) => {
    if (amounts.length === 0) return true; // a row without amounts is no line with amounts
    const at = all.findIndex((row, index) => index >= from && isWithin(row, amounts));
    from = at + 1;
    return at >= 0;
  });
}

function isWithin(row: readonly number[], amounts: readonly number[]): boolean {
  let from = 0;
  return amounts.every((amount) => {
    const at = row.indexOf(amount, from);
    from = at + 1;
    return at >= 0;
  });
}
