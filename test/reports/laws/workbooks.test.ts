import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { cellDifferences, cellsOf, itWithLibreOffice } from '../../support/libreoffice.js';
import { newDesk, type Desk } from '../../support/llq.js';
import { reportLines } from '../../support/report-lines.js';
import { reportYears, strangeTexts } from '../../support/report-years.js';

const lines = Object.values(reportLines).flat();

let desk: Desk;
beforeAll(async () => {
  desk = await reportYears();
});
afterAll(() => desk.remove());

async function written(line: string, form: 'csv' | 'xlsx'): Promise<string> {
  const path = join(desk.folder, `${lines.indexOf(line)}.${form}`);
  const { exit, stderr } = await desk.llq(...line.split(' '), '--out', path, '--force');
  if (exit !== 0) throw new Error(`${line} ended with ${exit}\n${stderr}`);
  return path;
}

/** What a spreadsheet would compute, were it not text. */
const asFormulas = strangeTexts.filter((text) => /^[=@]/.test(text));

describe('texts of bookings', () => {
  it.each(lines)('%s: are text in a workbook, in CSV and on a terminal', async (line) => {
    for (const { formula, text } of (await cellsOf(await written(line, 'xlsx'))).values()) {
      expect(asFormulas.filter((one) => formula?.includes(one.slice(1)))).toEqual([]);
      expect(text).not.toMatch(/^#(?:NAME|VALUE|REF|NUM|N\/A|DIV)/);
    }
    const csv = readFileSync(await written(line, 'csv'), 'utf8');
    const { data } = papaparse.parse<string[]>(csv.slice(1), { delimiter: ';' });
    expect(data.flat().filter((field) => asFormulas.some((one) => field.startsWith(one)))).toEqual([]);
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    const { stdout } = await terminal.llq(...line.split(' '));
    expect(stdout).not.toMatch(/(?![\n])\p{Control}/u);
  });
});

describe('the workbooks of all reports', () => {
  itWithLibreOffice(
    'open in LibreOffice, and not one cell differs after it computed everything anew',
    async () => {
      const paths: string[] = [];
      for (const line of lines) paths.push(await written(line, 'xlsx'));
      expect(await cellDifferences(paths)).toEqual([]);
    },
  );
});
