import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { bremen2027, paidToGroepelingen } from '../support/bremen-2027.js';
import { refusal, run } from '../support/command-line.js';
import { newDesk, type Desk } from '../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

const inFolder = (name: string): string => join(desk.folder, name);

describe('a list without a format', () => {
  it('is a table on a terminal, and rows with tabs in a pipe', async () => {
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    expect((await run(terminal, 'haushalt liste')).stdout).toMatch(/^Haushalt\n\nNummer +Jahr/);
    expect((await run(desk, 'haushalt liste')).stdout).toMatch(/^Nummer\tJahr\t/);
  });

  it('is JSON with --json, unless a format is given', async () => {
    expect(JSON.parse((await run(desk, 'budget list --json')).stdout)).toHaveProperty('budgets');
    expect((await run(desk, 'budget list --json --format table')).stdout).toMatch(/^Haushalt\n/);
  });

  it('says that there is nothing in words on a terminal', async () => {
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    expect((await run(terminal, 'repayment list')).stdout).toContain('Keine Einträge.');
  });
});

describe('a list with a format', () => {
  it('is CSV for the Excel of the language, or of the other', async () => {
    const german = (await run(desk, 'budget list --format csv')).stdout;
    expect(german).toMatch(/^\uFEFFNummer;Jahr;/);
    expect(german).toContain(';1600000,00;');
    const english = (await run(desk, 'budget list --format csv --csv-style en')).stdout;
    expect(english).toMatch(/^\uFEFFnumber,year,/);
    expect(english).toContain(',1600000.00,');
  });

  it('takes the ending of the file', async () => {
    await run(desk, `budget list --out ${inFolder('h.csv')}`);
    await run(desk, `budget list --out ${inFolder('h.json')}`);
    await run(desk, `budget list --out ${inFolder('h.txt')}`);
    expect(readFileSync(inFolder('h.csv'), 'utf8')).toContain(';');
    expect(JSON.parse(readFileSync(inFolder('h.json'), 'utf8'))).toHaveProperty('budgets');
    expect(readFileSync(inFolder('h.txt'), 'utf8')).toMatch(/^Haushalt\n/);
  });

  it('is a usage error for an ending that says nothing', async () => {
    expect(await refusal(desk, `budget list --out ${inFolder('h.pdf')}`)).toMatchObject({
      code: 'flag-value',
      exit: 2,
    });
    expect(existsSync(inFolder('h.pdf'))).toBe(false);
  });

  it('answers what became of the file with --json', async () => {
    const path = inFolder('h.csv');
    const { stdout } = await run(desk, `budget list --out ${path} --json`);
    expect(JSON.parse(stdout)).toEqual({ path, bytes: readFileSync(path).length, changed: true });
  });

  it('replaces another file only with --force', async () => {
    writeFileSync(inFolder('h.csv'), 'etwas anderes');
    expect(await refusal(desk, `budget list --out ${inFolder('h.csv')}`)).toMatchObject({
      code: 'file-exists',
      exit: 3,
    });
    expect((await run(desk, `budget list --out ${inFolder('h.csv')} --ueberschreiben`)).exit).toBe(0);
  });

  it('is exit 5 for a folder that is not there', async () => {
    expect(await refusal(desk, `budget list --out ${inFolder('fehlt/h.csv')}`)).toMatchObject({
      code: 'folder-missing',
      exit: 5,
    });
  });
});

describe('a list as a workbook', () => {
  it('has the rows and the state of the journal', async () => {
    await paidToGroepelingen(desk, '1.234,56');
    const path = inFolder('zahlungen.xlsx');
    const { stdout } = await run(desk, `disbursement list --out ${path} --json`);
    expect(JSON.parse(stdout)).toMatchObject({
      path,
      changed: true,
      state: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(path);
    const texts = workbook.worksheets[0]?.getSheetValues().flat() ?? [];
    expect(texts).toEqual(expect.arrayContaining(['Auszahlungen', 'Beispielverein e.V.', 1234.56]));
  });

  it('replaces its own of the same filters, and no other file', async () => {
    const path = inFolder('zahlungen.xlsx');
    await run(desk, `disbursement list --out ${path}`);
    await paidToGroepelingen(desk, '5');
    expect((await run(desk, `disbursement list --out ${path}`)).exit).toBe(0);
    expect(await refusal(desk, `disbursement list --area grohn --out ${path}`)).toMatchObject({
      code: 'file-exists',
    });
    expect(await refusal(desk, `disbursement list --year 2026 --out ${path}`)).toMatchObject({
      code: 'file-exists',
    });
    expect(await refusal(desk, `budget list --out ${path}`)).toMatchObject({ code: 'file-exists' });
  });

  it('needs a file', async () => {
    expect(await refusal(desk, 'disbursement list --format xlsx')).toMatchObject({
      code: 'missing-value',
      exit: 2,
    });
  });
});

describe('hints', () => {
  it('stand on stderr, also beside JSON, and are silenced by --quiet', async () => {
    const line = `disbursement record 5 --track innovationstopf --recipient X --new-recipient --purpose Probe --date 16.03.2027`;
    const loud = await run(desk, `${line} --json`);
    expect(loud.stderr).toContain('Hinweis: ');
    expect(() => JSON.parse(loud.stdout) as unknown).not.toThrow();
    expect((await run(desk, `${line} --still`)).stderr).toBe('');
  });
});

/** The amounts of the payments in the order that these flags ask for. */
async function sorted(flags: string): Promise<string[]> {
  const { stdout } = await run(desk, `auszahlung liste --format csv --spalten betrag ${flags}`);
  return stdout.split('\r\n').slice(1, -1);
}

describe('columns and order', () => {
  it('are chosen by keys or by titles in either language', async () => {
    for (const columns of ['code,kind', 'kürzel,Art', 'Code, kind']) {
      const { stdout } = await run(desk, `area list --format csv --columns "${columns}"`);
      expect(stdout.split('\r\n')[0]).toBe('\uFEFFKürzel;Art');
    }
  });

  it('sort rows, the greatest first with a minus, by several columns one after the other', async () => {
    for (const amount of ['5', '100', '20']) await paidToGroepelingen(desk, amount);
    expect(await sorted('--sortierung betrag')).toEqual(['5,00', '20,00', '100,00']);
    expect(await sorted('--sort -amountCents')).toEqual(['100,00', '20,00', '5,00']);
    expect(await sorted('--sort traeger,-betrag')).toEqual(['100,00', '20,00', '5,00']);
  });

  it('are a usage error where there is no such column, with those that look like it', async () => {
    expect(await refusal(desk, 'area list --columns kürzl')).toMatchObject({
      code: 'column-unknown',
      exit: 2,
      facts: { nearest: { de: ['Kürzel'] } },
    });
    expect(await refusal(desk, 'area list --sort xyz')).toMatchObject({ code: 'column-unknown' });
  });

  it('leave the JSON of scripts as it is', async () => {
    const [chosen, all] = [
      (await run(desk, 'area list --json --columns code --sort -code')).stdout,
      (await run(desk, 'area list --json')).stdout,
    ];
    expect(chosen).toBe(all);
  });
});
