import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { formulaDifferences, itWithLibreOffice } from '../../support/libreoffice.js';
import { newDesk, type Desk } from '../../support/llq.js';
import { reportYears, strangeTexts } from '../../support/report-years.js';
import { spentIn } from '../../support/spent.js';

interface Row {
  readonly year: number;
  readonly areaName: string | null;
  readonly trackName: string;
  readonly recipient: string | null;
  readonly purpose: string | null;
  readonly amountCents: number;
  readonly incomeCents: number;
}

interface AnswerJson {
  readonly state: string;
  readonly publish: boolean;
  readonly payments: readonly Row[];
}

const report = ['report', 'answer', '--from-year', '2024', '--to-year', '2027'];
const german = ['bericht', 'anfrage', '--von-jahr', '2024', '--bis-jahr', '2027'];
const persons = /BF-2027|Nachbarschaftshilfe/;

let desk: Desk;
beforeAll(async () => {
  desk = await reportYears();
});
afterAll(() => desk.remove());

function answered(...flags: string[]): Promise<AnswerJson> {
  return desk.json<AnswerJson>(...report, ...flags);
}

function total(rows: readonly Row[]): number {
  return rows.reduce((sum, { amountCents }) => sum + amountCents, 0);
}

describe('llq report answer', () => {
  it('has a row for each year, area, track, recipient and purpose, as the overview adds them up', async () => {
    const { payments } = await answered();
    expect(total(payments)).toBe(await spentIn(desk, [2024, 2025, 2026, 2027]));
    expect(payments[0]).toMatchObject({
      year: 2024,
      area: 'tenever',
      areaName: 'Tenever',
      track: 'quartierszentren',
      trackName: 'Quartierszentren',
      programme: 'llq',
      municipality: 'bremen',
      recipient: 'Kulturverein Probe e.V.',
      purpose: 'Sprachcafé',
      amountCents: 100_000,
      incomeCents: 0,
    });
    const places = payments.map(({ year, areaName, trackName }) => [year, areaName, trackName].join(' '));
    expect(places).toEqual(places.toSorted(new Intl.Collator('de').compare));
    expect(payments.map(({ purpose }) => purpose)).not.toContain('Ideenwerkstatt'); // reversed
  });

  it('shows money that came back for an earlier year on its own', async () => {
    const tenever = ['--area', 'tenever', '--programme', 'llq'];
    const { payments } = await desk.json<AnswerJson>('report', 'answer', ...tenever);
    expect(payments).toMatchObject([{ year: 2027, amountCents: 130_000, incomeCents: 20_050 }]);
  });

  it('names no private person where it is published, in whatever form', async () => {
    const { payments } = await answered('--publish');
    const withheld = payments.filter((row) => row.recipient === null);
    expect(withheld).toMatchObject([
      { trackName: 'WiN-Bewohnerfonds', recipientId: null, purpose: null, amountCents: 24_000 },
    ]);
    expect(total(payments)).toBe(total((await answered()).payments));
    for (const format of ['table', 'csv', 'json']) {
      const { stdout } = await desk.llq(...german, '--veroeffentlichen', '--format', format);
      expect(stdout).not.toMatch(persons);
      if (format !== 'json') expect(stdout).toContain('n. v.');
    }
    expect((await desk.llq(...german, '--format', 'csv')).stdout).toMatch(persons);
  });

  it('lists no single payments that came in late where it is published, and counts them', async () => {
    const late = ['--as-of', '31.12.2026'];
    const internal = await desk.json<{ late: object[] }>(...report, ...late);
    expect(internal.late.length).toBeGreaterThan(0);
    const published = await desk.json<{ late: object[] }>(...report, '--publish', ...late);
    expect(published.late).toEqual([]);
    const { stdout } = await desk.llq(...german, '--veroeffentlichen', ...late, '--format', 'table');
    expect(stdout).toContain('Nachträglich eingegangen: ');
  });

  it('takes a repayment into account that came after it was published', async () => {
    const copy = await reportYears();
    const grohn = ['report', 'answer', '--area', 'grohn', '--publish'];
    const { state, payments } = await copy.json<AnswerJson>(...grohn);
    expect(payments).toMatchObject([{ amountCents: 1 }]);
    const inGrohn = ['--area', 'grohn', '--year', '2027'];
    const { disbursements } = await copy.json<{ disbursements: { number: string }[] }>(
      'disbursement',
      'list',
      ...inGrohn,
    );
    const of = ['--of', disbursements[0]?.number ?? '', '--reason', 'Rest'];
    await copy.json('repayment', 'record', '0,01', ...of);
    expect((await copy.json<AnswerJson>(...grohn)).payments).toEqual([]);
    expect((await copy.json<AnswerJson>(...grohn, '--state', state)).payments).toEqual(payments);
    copy.remove();
  });

  it('is of the current year unless years are named, and sensible where nothing was paid', async () => {
    const { payments } = await desk.json<AnswerJson>('report', 'answer');
    expect(new Set(payments.map(({ year }) => year))).toEqual(new Set([2027]));
    const { exit, stdout } = await desk.llq('bericht', 'anfrage', '--jahr', '2031', '--format', 'table');
    expect(exit).toBe(0);
    expect(stdout).toContain('Geförderte Projekte (2031)');
  });

  it('refuses names that nobody has', async () => {
    for (const flag of ['--programme', '--municipality', '--area', '--track'])
      expect((await desk.llq(...report, flag, 'gibt es nicht')).exit).toBe(3);
  });

  it('reads as a table with what it is not for', async () => {
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    const { stdout } = await terminal.llq(
      ...german,
      '--gebiet',
      'huchting',
      '--schiene',
      'win-bewohnerfonds',
    );
    expect(stdout).toContain('Geförderte Projekte (2024 bis 2027)');
    expect(stdout).toContain('Nicht zur Veröffentlichung');
    expect(stdout).toMatch(/Summe +240,00/);
  });

  it('does not replace what is not for publishing by what is, or the other way round', async () => {
    const out = join(desk.folder, 'answer.xlsx');
    await desk.json(...report, '--out', out);
    const before = readFileSync(out);
    expect((await desk.llq(...report, '--publish', '--out', out)).exit).toBe(3);
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(await desk.json(...report, '--out', out)).toMatchObject({ changed: false });
  });

  itWithLibreOffice('is a workbook in which texts are texts, and persons are nowhere', async () => {
    const out = join(desk.folder, 'published.xlsx');
    await desk.json(...report, '--publish', '--out', out);
    expect(await formulaDifferences(out)).toEqual([]);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(out);
    const purposes = workbook.worksheets[0]?.getColumn(5).values ?? [];
    expect(purposes).toEqual(expect.arrayContaining(strangeTexts.slice(0, 4)));
    const texts = purposes.filter((value) => typeof value === 'string');
    expect(Math.max(...texts.map(({ length }) => length))).toBe(32_767);
    expect(JSON.stringify(workbook.model)).not.toMatch(persons);
  });
});
