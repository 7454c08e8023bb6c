import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { it } from '@jest/globals';
import exceljs from 'exceljs';

const run = promisify(execFile);
const TIME_LIMIT_MS = 120_000;

/** The program, or `null` where this machine has none. */
export function findLibreOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...folders.map((folder) => join(folder, 'soffice')),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** A test that needs LibreOffice: skipped aloud where there is none. */
export function itWithLibreOffice(behaviour: string, test: () => Promise<void>): void {
  if (findLibreOffice() !== null) {
    it(behaviour, test, TIME_LIMIT_MS);
    return;
  }
  process.stderr.write(`skipped, no LibreOffice (soffice) found: ${behaviour}\n`);
  it.skip(behaviour, test);
}

// A profile serves one process at a time, and two at once would want two processors and twice the memory.
let lastCall: Promise<unknown> = Promise.resolve();

/** Converts files to `format` (`pdf`, `xlsx`, `csv`) into `folder`, all in one call, and gives their paths. */
export function convert(paths: readonly string[], format: string, folder: string): Promise<string[]> {
  const call = lastCall.then(() => convertNow(paths, format, folder));
  lastCall = call.catch(() => undefined);
  return call;
}

async function convertNow(paths: readonly string[], format: string, folder: string): Promise<string[]> {
  const program = findLibreOffice();
  if (program === null) throw new Error('no LibreOffice (soffice) found');
  const profile = await mkdtemp(join(tmpdir(), 'llq-libreoffice-'));
  try {
    await writeProfile(profile);
    const profileUrl = pathToFileURL(profile).href;
    await run(
      program,
      [
        `-env:UserInstallation=${profileUrl}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        folder,
        ...paths,
      ],
      { timeout: TIME_LIMIT_MS, killSignal: 'SIGKILL' },
    );
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  const converted = paths.map((path) => join(folder, `${basename(path, extname(path))}.${format}`));
  // The exit code is 0 even where nothing was written: the file is the proof.
  const missing = converted.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`LibreOffice did not write ${missing}`);
  return converted;
}

/** Makes LibreOffice compute every formula on loading instead of trusting the stored results. */
async function writeProfile(profile: string): Promise<void> {
  const setting =
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
    '<value>0</value></prop></item>';
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(
    join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" ' +
      `xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${setting}</oor:items>`,
  );
}

/** What a cell of a workbook shows. */
export interface ShownCell {
  /** What is shown: a number, or anything else as text. */
  readonly value: number | string;
  readonly text: string;
  readonly formula: string | undefined;
}

/** All cells of a workbook that are not empty, by `Sheet!A1`; of formulas the stored results. */
export async function cellsOf(path: string): Promise<ReadonlyMap<string, ShownCell>> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const cells = new Map<string, ShownCell>();
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { formula, address, text } = cell;
        const shown = formula === undefined ? cell.value : cell.result;
        const value =
          typeof shown === 'number' ? shown : formula === undefined ? text : JSON.stringify(shown);
        cells.set(`${sheet.name}!${address}`, { value, text, formula });
      });
    });
  });
  return cells;
}

/** How many cells of a workbook compute what they show. */
export async function formulaCount(path: string): Promise<number> {
  return [...(await cellsOf(path)).values()].filter(({ formula }) => formula !== undefined).length;
}

/** One line for each cell that LibreOffice shows otherwise after it has computed all; numbers may differ by a millionth. */
export async function cellDifferences(paths: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'llq-recalculated-'));
  try {
    const computed = await convert(paths, 'xlsx', folder);
    const differences = await Promise.all(paths.map((path, at) => differencesOf(path, computed[at] ?? '')));
    return differences.flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function differencesOf(path: string, recalculated: string): Promise<string[]> {
  const stored = await cellsOf(path);
  const computed = await cellsOf(recalculated);
  return [...stored].flatMap(([cell, { value }]) => {
    const other = computed.get(cell)?.value ?? '';
    return isSame(value, other) ? [] : [`${basename(path)} ${cell}: stored ${value}, computed ${other}`];
  });
}

/** One line for each formula whose stored result is not what LibreOffice computes. */
export const formulaDifferences = (path: string): Promise<string[]> => cellDifferences([path]);

function isSame(a: number | string, b: number | string): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-6 : a === b;
}
