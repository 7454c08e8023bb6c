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

/** What stands in a formula's cell, by `Sheet!A1`: a number, or anything else as text. */
export type FormulaResults = ReadonlyMap<string, number | string>;

/** The stored results of all formulas of a workbook. */
export async function storedResults(path: string): Promise<FormulaResults> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const results = new Map<string, number | string>();
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell(({ formula, address, result }) => {
        if (formula === undefined) return;
        results.set(`${sheet.name}!${address}`, typeof result === 'number' ? result : JSON.stringify(result));
      });
    });
  });
  return results;
}

/** The results of all formulas as LibreOffice computes them anew. */
export async function recalculate(path: string): Promise<FormulaResults> {
  const folder = await mkdtemp(join(tmpdir(), 'llq-recalculated-'));
  try {
    await convert([path], 'xlsx', folder);
    return await storedResults(join(folder, basename(path)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One line for each formula whose stored result is not what LibreOffice computes; numbers may differ by a millionth. */
export async function formulaDifferences(path: string): Promise<string[]> {
  const stored = await storedResults(path);
  const computed = await recalculate(path);
  return [...stored].flatMap(([cell, value]) => {
    const other = computed.get(cell) ?? 'nothing';
    return isSame(value, other) ? [] : [`${cell}: stored ${value}, computed ${other}`];
  });
}

function isSame(a: number | string, b: number | string): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-6 : a === b;
}
