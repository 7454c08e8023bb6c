import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Desk } from '../support/llq.js';
import {
  csvRows,
  hasInOrder,
  jsonRows,
  partNames,
  terminalFigures,
  valueAt,
  workbookFigures,
} from '../support/report-figures.js';
import { reportLines } from '../support/report-lines.js';
import { reportYears } from '../support/report-years.js';
import { read } from './sources.js';

const { commands } = JSON.parse(read('oclif.manifest.json')) as { commands: Record<string, object> };
const reports = Object.keys(commands).filter((id) => id.startsWith('report:'));
const asked = Object.values(reportLines).flat();

let desk: Desk;
beforeAll(async () => {
  desk = await reportYears();
});
afterAll(() => desk.remove());

const amountInCsv = /^(?:-?\d+\.\d\d)?$/;

const cents = (text: string): number => Number(text.replace('.', ''));

/** The amounts of a part, as CSV has them, after JSON was held against them: cents there, empty or zero for none. */
async function figuresOf(line: string, name: string): Promise<readonly (readonly number[])[]> {
  const csv = await csvRows(desk, line, name);
  const json = await jsonRows(desk, line, name);
  expect(json).toHaveLength(csv.length);
  const keys = Object.keys(csv[0] ?? {}).filter(
    (key) =>
      csv.every((row) => amountInCsv.test(row[key] ?? '')) &&
      json.every((row) => Number.isSafeInteger(valueAt(row, key) ?? 0)),
  );
  for (const [at, row] of csv.entries()) {
    const told = Object.fromEntries(keys.map((key) => [key, cents(row[key] ?? '')]));
    expect(Object.fromEntries(keys.map((key) => [key, valueAt(json[at] ?? {}, key) ?? 0]))).toEqual(told);
  }
  return csv.map((row) => keys.flatMap((key) => (row[key] === '' ? [] : [cents(row[key] ?? '')])));
}

describe('the reports', () => {
  it('all have a line in this test', () => {
    expect(Object.keys(reportLines).toSorted()).toEqual(reports.toSorted());
  });

  it.each(asked)('%s: the figures of terminal, CSV, JSON and workbook are the same', async (line) => {
    const terminal = await terminalFigures(desk, line);
    const workbook = new Set((await workbookFigures(desk, line)).flat());
    let amounts = 0;
    for (const name of await partNames(desk, line)) {
      const figures = await figuresOf(line, name);
      amounts += figures.flat().length;
      // A terminal shows the rows behind a report where they are asked for alone.
      const alone = name === 'bookings' ? await terminalFigures(desk, `${line} --part ${name}`) : [];
      expect(hasInOrder([...terminal, ...alone], figures)).toBe(true);
      expect(hasInOrder(await workbookFigures(desk, `${line} --part ${name}`), figures)).toBe(true);
      expect(figures.flat().filter((amount) => amount !== 0 && !workbook.has(amount))).toEqual([]);
    }
    expect(amounts).toBeGreaterThan(0);
  });
});
