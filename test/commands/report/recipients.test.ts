import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { formulaDifferences, itWithLibreOffice } from '../../support/libreoffice.js';
import { newDesk, type Desk } from '../../support/llq.js';
import { reportYears, strangeTexts } from '../../support/report-years.js';
import { spentIn } from '../../support/spent.js';

interface Row {
  readonly recipient: string | null;
  readonly netCents: number;
  readonly payments: number;
}

interface RecipientsJson {
  readonly state: string;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly recipients: readonly Row[];
  readonly largest: readonly Row[];
  readonly concentration: readonly object[];
  readonly lasting: readonly object[];
  readonly double: readonly object[];
}

const report = ['report', 'recipients'];
const german = ['bericht', 'traeger'];

let desk: Desk;
beforeAll(async () => {
  desk = await reportYears();
});
afterAll(() => desk.remove());

function recipients(...flags: string[]): Promise<RecipientsJson> {
  return desk.json<RecipientsJson>(...report, ...flags);
}

function total(rows: readonly Row[]): number {
  return rows.reduce((sum, { netCents }) => sum + netCents, 0);
}

/** The years that are shown, and what was paid in them. */
async function paidIn(...flags: string[]): Promise<(number | null)[]> {
  const { fromYear, toYear, recipients: rows } = await recipients(...flags);
  return [fromYear, toYear, total(rows)];
}

describe('llq report recipients', () => {
  it('has what each recipient got from which programme, over which years, as the overview has it', async () => {
    const { recipients: rows, largest } = await recipients();
    expect(rows.find(({ recipient }) => recipient === 'Kulturverein Probe e.V.')).toMatchObject({
      kind: 'organisation',
      programmes: { llq: 460_050, win: 80_000 },
      netCents: 540_050,
      incomeCents: 20_050,
      fromYear: 2024,
      toYear: 2027,
      payments: 5,
    });
    expect(total(rows)).toBe(await spentIn(desk, [2024, 2025, 2026, 2027]));
    expect(total(largest)).toBe(total(rows));
    expect(largest).toHaveLength(11);
  });

  it('counts neither what was reversed nor what came back, and a single cent in full', async () => {
    const { recipients: rows } = await recipients('--area', 'Grohn', '--track', 'Ältere Menschen');
    expect(rows).toMatchObject([{ recipient: 'Treffpunkt Probe gGmbH', netCents: 1, payments: 1, share: 1 }]);
    const { recipients: none } = await recipients('--year', '2027', '--municipality', 'bremerhaven');
    expect(none).toEqual([]);
  });

  it('is of the years that are asked for', async () => {
    expect(await paidIn('--year', '2025')).toEqual([2025, 2025, 110_000]);
    expect(await paidIn('--from-year', '2025', '--to-year', '2026')).toEqual([2025, 2026, 230_050]);
    expect(await paidIn('--to-year', '2025')).toEqual([null, 2025, 210_000]);
  });

  it('shows what was paid several years running, and what two programmes paid, as a hint', async () => {
    const { lasting, double } = await recipients();
    const project = { recipient: 'Kulturverein Probe e.V.', purpose: 'Sprachcafé' };
    expect(lasting).toMatchObject([
      {
        ...project,
        yearsRunning: 4,
        years: { 2024: 100_000, 2025: 110_000, 2026: 120_050, 2027: 210_000 },
      },
    ]);
    expect(double).toMatchObject([{ ...project, firstProgramme: 'llq', secondProgramme: 'win' }]);
    expect((await recipients('--years-running', '5')).lasting).toEqual([]);
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    const { exit, stdout } = await terminal.llq(...german);
    expect(exit).toBe(0);
    expect(stdout).toContain('Kandidaten für Regelförderung');
    expect(stdout).toContain('derselbe Zweck aus zwei Programmen (Hinweis, kein Urteil)');
    expect(stdout).toContain('alle übrigen');
  });

  it('tells how concentrated the money is', async () => {
    const { concentration } = await recipients('--year', '2025');
    expect(concentration).toMatchObject([
      { largest: null, recipients: 1, herfindahlPoints: 10_000, equalRecipients: 1 },
    ]);
  });

  it('is sensible where nothing was paid', async () => {
    const { exit, stdout } = await desk.llq(...german, '--jahr', '2031', '--format', 'table');
    expect(exit).toBe(0);
    expect(stdout).toContain('Träger und Zahlungen (2031)');
    expect((await recipients('--year', '2031')).largest).toEqual([]);
  });

  it('refuses names that nobody has, years that run backwards, and two ways to name years', async () => {
    for (const flag of ['--programme', '--municipality', '--area', '--track'])
      expect((await desk.llq(...report, flag, 'gibt es nicht')).exit).toBe(3);
    const reversed = await desk.llq(...german, '--von-jahr', '2027', '--bis-jahr', '2025');
    expect(reversed.exit).toBe(3);
    expect(reversed.stderr).toContain('--von-jahr 2025 --bis-jahr 2027');
    const twice = await desk.llq(...german, '--jahr', '2027', '--von-jahr', '2025');
    expect([twice.exit, twice.stderr]).toEqual([2, expect.stringContaining('--jahr und --von-jahr')]);
  });

  it('is shown as of a day, and the same bytes of the state that it names', async () => {
    const { recipients: rows } = await recipients('--as-of', '31.12.2025');
    expect(total(rows)).toBe(210_000);
    const out = join(desk.folder, 'recipients.xlsx');
    await desk.json(...report, '--out', out);
    const before = readFileSync(out);
    const { state } = await recipients();
    await desk.json('recipient', 'add', 'Später e.V.');
    await desk.json(...report, '--state', state, '--out', out);
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  itWithLibreOffice('is a workbook with a live doughnut, in which texts are texts', async () => {
    const out = join(desk.folder, 'doughnut.xlsx');
    await desk.json(...report, '--out', out);
    expect(await formulaDifferences(out)).toEqual([]);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Träger',
      'Die größten',
      'Konzentration',
      'Dauerprojekte',
      'Hinweis Doppelförderung',
    ]);
    const names = workbook.worksheets[0]?.getColumn(1).values ?? [];
    expect(names).toEqual(expect.arrayContaining(strangeTexts.slice(0, 4)));
    expect(
      new Set(
        readFileSync(out)
          .toString('latin1')
          .match(/xl\/charts\/chart\d\.xml/g),
      ).size,
    ).toBe(1);
  });
});
