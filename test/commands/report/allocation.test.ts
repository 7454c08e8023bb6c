import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { readWorkbookMark } from '#src/render/xlsx/mark.js';
import { applied, setBudget } from '../../support/allocation/desk.js';
import { busyYear } from '../../support/allocation/year.js';
import { formulaCount, formulaDifferences, itWithLibreOffice } from '../../support/libreoffice.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
let out = '';

beforeAll(async () => {
  desk = await busyYear();
  out = join(desk.folder, 'Zuteilung-2027.xlsx');
  await desk.llq('report', 'allocation', '--year', '2027', '--out', out);
});
afterAll(() => desk.remove());

async function sheet(name: string, path = out): Promise<exceljs.Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The texts and results of the row whose first cell says this. */
async function rowOf(name: string, label: string): Promise<unknown[]> {
  const rows: unknown[][] = [];
  (await sheet(name)).eachRow((row) => {
    if (row.getCell(1).text !== label) return;
    const cells: unknown[] = [];
    row.eachCell({ includeEmpty: true }, (cell) =>
      cells.push(cell.formula === undefined ? cell.value : cell.result),
    );
    rows.push(cells);
  });
  return rows[0] ?? [];
}

describe('llq report allocation', () => {
  it('writes a sheet for the matrix, one for each track, and one for the movements', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Zuteilung',
      'Ältere Menschen',
      'Quartiere im Werden',
      'Quartierszentren',
      'Sonder- Kleinstgebiete',
      'Bewegungen',
    ]);
    expect(readWorkbookMark(readFileSync(out))).toBe(
      'llq report=allocation year=2027 programme=llq municipality=bremen',
    );
  });

  it('has areas by name with their kind, totals, last year and change', async () => {
    const [name, kind, ...amounts] = await rowOf('Zuteilung', 'Gröpelingen');
    expect([name, kind]).toEqual(['Gröpelingen', 'WiN-Gebiet']);
    expect(amounts).toEqual([
      expect.any(Number),
      null,
      60_384.62,
      null,
      expect.any(Number),
      expect.any(Number),
      expect.any(Number),
    ]);
    const total = await rowOf('Zuteilung', 'Summe');
    expect(total.at(-3)).toBe(1_622_000);
  });

  it('holds the total against the budget and against the list of movements', async () => {
    const figures = [
      'Haushalt',
      'davon gesperrt',
      'zugeteilt',
      'nicht zugeteilt',
      'Probe: Abweichung vom Blatt „Bewegungen“',
    ];
    const rows = await Promise.all(figures.map((label) => rowOf('Zuteilung', label)));
    expect(rows.map((cells) => cells[2])).toEqual([1_662_000, 15_000, 1_622_000, 25_000, 0]);
    const [, , , , , , ...totals] = await rowOf('Bewegungen', 'Summe');
    expect(totals.slice(0, 3)).toEqual([1_662_000, 15_000, 1_622_000]);
  });

  it('lists what changed the money of the year, reversed moves too, texts as texts', async () => {
    const movements = await sheet('Bewegungen');
    const whats = movements.getColumn(3).values.filter((value) => typeof value === 'string');
    for (const what of [
      'Ansatz',
      'Nachbewilligung',
      'Sperre',
      'Entsperrung',
      'Umschichtung',
      'Zuteilung geändert',
    ]) {
      expect(whats).toContain(what);
    }
    expect(whats.some((what) => /^Umschichtung \(storniert durch \w{3}-\d+\)$/.test(what))).toBe(true);
    const reasons = movements.getColumn(11).values;
    expect(reasons).toContain('=HYPERLINK("http://example.org")');
  });

  it('proves each track: the plan, shares, leftover cents, the booking, and a check of it', async () => {
    const texts: string[] = [];
    (await sheet('Quartierszentren')).eachRow((row) => texts.push(row.getCell(1).text));
    expect(texts).toContain('Im Plan steht: { amount: 850.000, areas: { key: equal } }');
    expect(texts).toContain('Nachgerechnet aus dem, was gebucht ist: stimmt überein.');
    expect(texts.some((line) => /^Gebucht als \w{3}-\d+ am 15\.03\.2027\.$/.test(line))).toBe(true);
    expect(await rowOf('Quartierszentren', 'Summe der Förderschiene')).toEqual(
      expect.arrayContaining([849_999.93, 0.07, 850_000]),
    );
  });

  itWithLibreOffice('has totals that LibreOffice computes alike', async () => {
    expect(await formulaCount(out)).toBeGreaterThan(100);
    expect(await formulaDifferences(out)).toEqual([]);
  });

  it('is the same bytes again, and leaves the file alone', async () => {
    const { mtimeMs } = statSync(out);
    const { exit, stdout, stderr } = await desk.llq(
      'bericht',
      'zuteilung',
      '--jahr',
      '2027',
      '--ausgabe',
      out,
    );
    expect([exit, stdout, stderr]).toEqual([0, `${out}\n`, expect.stringContaining('blieb, wie es ist')]);
    expect(statSync(out).mtimeMs).toBe(mtimeMs);
  });

  it('tells scripts path, size, whether it changed, and the state of the journal, which stands at the foot', async () => {
    const saved = await desk.json<{ state: string }>('report', 'allocation', '--year', '2027', '--out', out);
    const state = expect.stringMatching(/^[0-9A-Z]{3}-\d+~[0-9a-f]{12}$/);
    expect(saved).toEqual({ path: out, bytes: statSync(out).size, changed: false, state });
    const { headerFooter, pageSetup, autoFilter, views } = await sheet('Zuteilung');
    expect(headerFooter.oddFooter).toContain(`Stand des Journals: ${saved.state}`);
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
    expect([autoFilter, views[0]?.state]).toEqual([expect.any(String), 'frozen']);
  });

  it('replaces its own workbook of the year in another language, and no other file', async () => {
    const copy = join(desk.folder, 'copy.xlsx');
    copyFileSync(out, copy);
    const report = ['report', 'allocation', '--year', '2027', '--lang', 'en', '--out'];
    expect((await desk.llq(...report, copy)).exit).toBe(0);
    expect((await sheet('Allocation', copy)).getCell('A1').text).toContain('Allocation 2027');
    expect((await desk.llq('report', 'allocation', '--year', '2026', '--out', copy)).exit).toBe(3);
    writeFileSync(copy, 'mine');
    expect((await desk.llq(...report, copy)).exit).toBe(3);
    expect((await desk.llq(...report, copy, '--force')).exit).toBe(0);
  });

  it('gives the rows of the matrix without --out', async () => {
    const { areas: rows } = await desk.json<{ areas: object[] }>('report', 'allocation', '--year', '2027');
    expect(rows).toHaveLength(18);
    expect(rows[3]).toMatchObject({ area: 'grambke', kind: 'small', tracks: { quartierszentren: 0 } });
    expect(rows.at(-1)).toMatchObject({ area: null, kind: null });
    const csv = join(desk.folder, 'matrix.csv');
    await desk.llq('report', 'allocation', '--year', '2027', '--out', csv);
    expect(readFileSync(csv, 'utf8').split('\r\n')[0]).toContain('Gebiet;Art;Ältere Menschen;');
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    expect((await terminal.llq('report', 'allocation', '--year', '2027')).stdout).toContain(
      'Sonder-/Kleinstgebiete',
    );
  });

  it('refuses a year without an allocation, and asks which where there are several', async () => {
    const { exit, stderr } = await desk.llq('report', 'allocation', '--year', '2025');
    expect([exit, stderr]).toEqual([3, expect.stringContaining('Für 2025 ist nichts zugeteilt.')]);
    await setBudget(desk, '400.000', '2027', 'llq', 'bremerhaven');
    await applied(
      desk,
      'year: 2027\nprogramme: llq\nmunicipality: bremerhaven\ntracks:\n  bhv-uebrige: { rest: yes }\n',
    );
    expect((await desk.llq('report', 'allocation', '--out', out)).exit).toBe(3);
  });
});

describe('llq report allocation in other shapes', () => {
  interface Json {
    readonly programme: string | null;
    readonly allocatedCents: number;
    readonly programmes: readonly { readonly programme: string; readonly allocatedCents: number }[];
    readonly areas: readonly { readonly area: string | null; readonly programmes?: Record<string, number> }[];
    readonly comparison: readonly object[];
    readonly state: string;
  }
  const of2027 = ['report', 'allocation', '--year', '2027', '--municipality', 'bremen'];

  it('has two years side by side, tracks with their areas: old, new, difference', async () => {
    const { comparison } = await desk.json<Json>(...of2027, '--compare-year', '2026');
    expect(comparison).toContainEqual({
      programme: 'llq',
      track: 'quartierszentren',
      area: 'groepelingen',
      level: 1,
      beforeCents: 6_000_000,
      afterCents: 6_038_462,
      changeCents: 38_462,
    });
    const path = join(desk.folder, 'compared.xlsx');
    await desk.llq(...of2027, '--vergleichsjahr', '2026', '--out', path);
    const compared = await sheet('Vergleich', path);
    expect(compared.getCell('A1').text).toBe('Zuteilung 2027 neben 2026');
    expect(compared.getCell('D5').formula).toBe('ROUND(C5-B5,2)');
  });

  it('takes one part alone, in the columns and the order that were asked for', async () => {
    const { stdout } = await desk.llq(
      ...of2027,
      '--teil',
      'Förderschienen',
      '--format',
      'csv',
      '--spalten',
      'förderschiene,summe',
      '--sortierung',
      '-summe',
    );
    const [header, first] = stdout.split('\r\n');
    expect([header, first]).toEqual(['\uFEFFFörderschiene;Summe', 'Quartierszentren;857000,00']);
    expect((await desk.llq(...of2027, '--part', 'nope')).exit).toBe(2);
  });

  it('shows all programmes of the municipality, or those that are named', async () => {
    await setBudget(desk, '90.000', '2027', 'win', 'bremen');
    await applied(
      desk,
      'year: 2027\nprogramme: win\nmunicipality: bremen\ntracks:\n  win-gebietsbudget: { amount: 90.000 }\n',
    );
    const all = await desk.json<Json>(...of2027);
    expect([all.programme, all.programmes.map(({ programme }) => programme)]).toEqual([null, ['llq', 'win']]);
    expect(all.allocatedCents).toBe(171_200_000);
    expect(all.areas.at(-1)).toMatchObject({ area: null, programmes: { win: 9_000_000 } });
    const one = await desk.json<Json>(...of2027, '--programm', 'win');
    expect([one.programme, one.allocatedCents]).toEqual(['win', 9_000_000]);
    const two = await desk.json<Json>(...of2027, '--programme', 'win', '--programme', 'llq');
    expect(two).toEqual(all);
    const path = join(desk.folder, 'programmes.xlsx');
    await desk.llq(...of2027, '--out', path);
    expect((await sheet('Gebiete', path)).getCell('A1').text).toContain(' + ');
    expect(await sheet('win Bewegungen', path)).toBeDefined();
  });

  itWithLibreOffice('has totals over several programmes that LibreOffice computes alike', async () => {
    expect(await formulaDifferences(join(desk.folder, 'programmes.xlsx'))).toEqual([]);
  });

  it('is the same bytes in an earlier state, by the mark that it bore', async () => {
    const [then, again] = ['then.xlsx', 'again.xlsx'].map((name) => join(desk.folder, name));
    const { state } = await desk.json<Json>(...of2027, '--out', then ?? '');
    await setBudget(desk, '10', '2028', 'llq', 'bremen');
    await desk.json(
      'report',
      'allocation',
      '--year',
      '2027',
      '--municipality',
      'bremen',
      '--zustand',
      state,
      '--out',
      again ?? '',
    );
    expect(readFileSync(again ?? '').equals(readFileSync(then ?? ''))).toBe(true);
    expect((await desk.json<Json>(...of2027)).state).not.toBe(state);
  });
});
