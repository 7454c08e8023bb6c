import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { stateOf } from '../../support/command-line.js';
import { enter, person } from '../../support/dialogue.js';
import {
  importDesk,
  listFile,
  listOf,
  messyPayments,
  payments,
  track,
} from '../../support/import/payment-lists.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await importDesk();
});
afterEach(() => desk.remove());

interface Checked {
  readonly rows: object;
  readonly findings: readonly {
    readonly severity: string;
    readonly code: string;
    readonly cell: string | null;
    readonly reason: string;
  }[];
}

describe('llq import check', () => {
  it('is the whole import but the booking: counts, sums, control sums, findings', async () => {
    const before = await stateOf(desk);
    const checked = await desk.json<Checked>('import', 'check', listOf(desk, 'Zahlungen.csv'), ...track);
    expect(checked).toMatchObject({
      file: 'Zahlungen.csv',
      target: 'disbursements',
      rows: { read: 3, new: 3, changed: 0, unchanged: 0, vanished: 0, open: 0 },
      sumCents: 370_050,
      bookableCents: 370_050,
      years: [{ year: 2021, rows: 3, amountCents: 370_050 }],
      tracks: [{ track: 'quartierszentren', rows: 3, amountCents: 370_050 }],
      areas: [{ area: 'groepelingen' }, { area: 'kattenturm' }, { area: 'tenever', amountCents: 85_050 }],
      controlSums: [{ sheet: 'Zahlungen', cell: 'E5', matches: true }],
    });
    expect(checked.findings.map(({ severity }) => severity)).not.toContain('error');
    expect(await stateOf(desk)).toBe(before);
  });

  it('ends with 4 where something is open, and names the cell, what stood there and what to do', async () => {
    const { exit, stdout } = await desk.llq(
      'import',
      'pruefen',
      listOf(desk, 'Unklar.csv'),
      ...track,
      '--json',
    );
    const { findings } = JSON.parse(stdout) as Checked;
    expect(exit).toBe(4);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          severity: 'error',
          code: 'amount-unreadable',
          sheet: 'Unklar',
          cell: 'E4',
          text: 'siehe Akte',
          reason: '„siehe Akte“ in der Spalte „Betrag“ ist kein Betrag.',
        }),
        expect.objectContaining({ severity: 'question', code: 'name-unknown', cell: 'C3' }),
      ]),
    );
  });

  it('shows the most important findings as a table, errors first', async () => {
    const { stdout } = await desk.llq('import', 'check', listOf(desk, 'Unklar.csv'), ...track);
    expect(stdout).toContain('Befunde: 1 Fehler, 1 Frage');
    expect(stdout.indexOf('Unklar!E4')).toBeLessThan(stdout.indexOf('Unklar!C3'));
  });

  it.each(['csv', 'json', 'xlsx'])('writes all findings as %s', async (ending) => {
    const report = join(desk.folder, `Befunde.${ending}`);
    const { exit, stderr } = await desk.llq(
      'import',
      'check',
      listOf(desk, 'Unklar.csv'),
      ...track,
      '--bericht',
      report,
    );
    expect([exit, stderr]).toEqual([4, `Geschrieben: ${report}\n`]);
    if (ending !== 'xlsx') expect(readFileSync(report, 'utf8')).toContain('siehe Akte');
  });

  it('writes a copy of the list with the doubtful cells marked, and replaces only its own', async () => {
    const copy = join(desk.folder, 'Unklar-geprueft.xlsx');
    const line = ['import', 'check', listOf(desk, 'Unklar.csv'), ...track, '--annotate', copy];
    await desk.llq(...line);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(copy);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Prüfbericht', 'Unklar']);
    expect(workbook.getWorksheet('Unklar')?.getCell('E4').note).toBeDefined();
    expect((await desk.llq(...line)).stderr).toContain('ist schon auf diesem Stand');
    listFile(desk, 'Unklar-geprueft.xlsx', 'eigene Notizen');
    expect((await desk.llq(...line)).exit).toBe(3);
    expect(readFileSync(copy, 'utf8')).toBe('eigene Notizen');
  });

  it('does not take a name for the copy that is no workbook', async () => {
    const { exit, stderr } = await desk.llq(
      'import',
      'check',
      listOf(desk, 'Zahlungen.csv'),
      ...track,
      '--anmerken',
      'Kopie.csv',
    );
    expect([exit, stderr]).toEqual([2, expect.stringContaining('--anmerken')]);
  });

  it('does not take a corrected version for a new list', async () => {
    const { exit } = await desk.llq('import', 'check', 'x.csv', '--new-list', '--corrects', 'B-AAAAA');
    expect(exit).toBe(2);
  });
});

describe('the dialogue of llq import check', () => {
  it('asks what is open, checks again with the answer, and saves the profile', async () => {
    const officer = person(
      ['Musterbund', `etwas${enter}`],
      ['Ihre Angabe', `Beispielverein${enter}`],
      ['als Profil speichern', enter],
    );
    const terminal = newDesk({ folder: desk.folder, person: officer });
    const list = listFile(desk, 'Neu.csv', messyPayments.replace('siehe Akte', '100,00'));
    const { exit, stdout } = await terminal.llq('import', 'check', list, ...track);
    expect(officer.left()).toEqual([]);
    expect([exit, stdout]).toEqual([0, expect.stringContaining('3 gelesen: 3 neu')]);
    expect(readFileSync(join(desk.folder, 'Neu.profil.yaml'), 'utf8')).toMatch(
      /spellings:[^]*Musterbund: .*[Bb]eispielverein/,
    );
  });

  it('goes on where a question is skipped, and saves nothing where nothing was decided', async () => {
    const officer = person(['Musterbund', `offen${enter}`]);
    const terminal = newDesk({ folder: desk.folder, person: officer });
    const { exit } = await terminal.llq('import', 'check', listOf(desk, 'Unklar.csv'), ...track);
    expect([exit, officer.left()]).toEqual([4, []]);
  });

  it('registers an unknown recipient by decision, which the profile keeps for the run', async () => {
    const officer = person(['Musterbund', `neu${enter}`], ['als Profil speichern', enter]);
    const terminal = newDesk({ folder: desk.folder, person: officer });
    const list = listFile(desk, 'Neu.csv', messyPayments.replace('siehe Akte', '100,00'));
    const before = await stateOf(desk);
    const { exit } = await terminal.llq('import', 'check', list, ...track);
    expect([exit, officer.left()]).toEqual([0, []]);
    expect(await stateOf(desk)).toBe(before);
    expect(readFileSync(join(desk.folder, 'Neu.profil.yaml'), 'utf8')).toContain(
      'new-recipients: [ Musterbund ]',
    );
    expect(await desk.json('import', 'run', list)).toMatchObject({ blocked: false, rows: { new: 3 } });
  });

  it('offers all that are new at once, or that one name is the same as another', async () => {
    const two = `${payments.replace(/;;;Summe.*\n/, '')}01.05.2021;Tenever;Beispielverien;Fest;1,00;4714\n`;
    const list = listFile(desk, 'Zwei.csv', two.replace('Beispielverein;Garten', 'Musterbund;Garten'));
    const officer = person(
      ['Musterbund', `alle${enter}`],
      ['Beispielverien', `ist dasselbe wie Beispielverein${enter}`],
      ['als Profil speichern', `nein${enter}`],
    );
    const { exit } = await newDesk({ folder: desk.folder, person: officer }).llq(
      'import',
      'check',
      list,
      ...track,
    );
    expect([exit, officer.left()]).toEqual([0, []]);
  });

  it('asks nothing with --yes', async () => {
    const terminal = newDesk({ folder: desk.folder, person: person() });
    expect((await terminal.llq('import', 'check', listOf(desk, 'Unklar.csv'), ...track, '--ja')).exit).toBe(
      4,
    );
  });
});
