import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { comesIn } from '../support/apart.js';
import { bremen2027, paidToGroepelingen } from '../support/bremen-2027.js';
import { answer, run } from '../support/command-line.js';
import { draft } from '../support/drafts.js';
import { down, enter, interrupt, person, type Person, type Turn } from '../support/dialogue.js';
import { listFile } from '../support/import/payment-lists.js';
import { newDesk, type Desk, type Ran } from '../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

const menu = 'Was möchten Sie tun?';
const end: Turn = [menu, `End${enter}`];

/** Opens the menu, with somebody there. */
async function talk(...turns: Turn[]): Promise<Ran & { somebody: Person }> {
  const somebody = person(...turns);
  const ran = await newDesk({ folder: desk.folder, person: somebody }).llq('menue');
  expect(somebody.left()).toEqual([]);
  return { ...ran, somebody };
}

const oldPayments = `Datum;Gebiet;Förderschiene;Träger;Zweck;Betrag;Beleg
15.03.2009;Gröpelingen;WiN-Gebietsbudget;Beispielverein;Personalkosten;1.200,00;4711
02.04.2009;Tenever;WiN-Gebietsbudget;Beispielverein;Sommerfest;850,50;4712
`;

const newPayment: Turn[] = [
  [menu, enter],
  ['Gebiet', `Gröp${enter}`],
  ['Förderschiene', `Quartiersz${enter}`],
  ['Betrag:', `12.500,00${enter}`],
  ['Träger:', `Beispielverein e.V.${enter}`],
  ['Zweck:', `Personalkosten${enter}`],
  ['Datum: (15.03.2027)', enter],
  ['Haushaltsjahr: (2027)', enter],
  ['Beleg', `4711${enter}`],
];

describe('llq menu', () => {
  it('is the help where nobody is there', async () => {
    for (const line of ['menu', '']) {
      const { exit, stdout } = await run(desk, line);
      expect([exit, stdout]).toEqual([0, expect.stringContaining('Befehle\n')]);
    }
  });

  it('leads through a payment, and shows the command that would have done it', async () => {
    const { exit, stdout, stderr } = await talk(...newPayment, ['Neu aufnehmen?', `j${enter}`], end);
    expect(exit).toBe(0);
    expect(stderr).toContain(
      'Als Befehl: llq auszahlung buchen 12.500,00 --gebiet groepelingen --schiene quartierszentren --traeger "Beispielverein e.V." --zweck Personalkosten --datum 2027-03-15 --beleg 4711\n',
    );
    expect(stdout).toContain('Noch verfügbar: 87.500,00');
    expect(await answer(desk, 'disbursement list')).toMatchObject({ disbursements: [{ reference: '4711' }] });
  });

  it('writes a report into the file that it proposes', async () => {
    const { exit, stderr, stdout } = await talk(
      [menu, `Bericht${enter}`],
      ['Bericht', `Ein Jahr im Überblick${enter}`],
      ['Haushaltsjahr: (2027)', enter],
      ['(Ueberblick-2027.xlsx)', `${join(desk.folder, 'Mein Überblick.xlsx')}${enter}`],
      end,
    );
    expect([exit, existsSync(join(desk.folder, 'Mein Überblick.xlsx'))]).toEqual([0, true]);
    expect(stderr).toContain('Als Befehl: llq bericht uebersicht --jahr 2027 --ausgabe');
    expect(stdout).toContain('Mein Überblick.xlsx');
  });

  it('offers findings, first of all, where there are any', async () => {
    await answer(desk, 'recipient add "Verein X"');
    await comesIn(desk, draft('recipient.stated', { id: 'zzzzzzzz', name: 'Verein X' }));
    const { stdout, stderr } = await talk([menu, enter], end);
    expect(stderr).toContain('Als Befehl: llq befund liste');
    expect(stdout).toContain('gleicher Name');
  });

  it('asks again for what cannot be read, and says why', async () => {
    const { somebody } = await talk(
      [menu, `${down}${enter}`],
      ['Nummer der Auszahlung:', enter],
      ['Hier wird eine Angabe gebraucht.', `ZZZ-1${enter}`],
      ['Betrag:', `1,234${enter}`],
      ['auf zwei Weisen lesen', interrupt],
    );
    expect(somebody.seen()).toContain('Betrag');
  });

  it('comes back after a refusal, and after a no', async () => {
    const { exit, stderr } = await talk(
      ...newPayment,
      ['Neu aufnehmen?', enter],
      [menu, `Buchung${enter}`],
      ['Buchungsnummer:', `ZZZ-1${enter}`],
      ['Grund:', `Probe${enter}`],
      end,
    );
    expect(exit).toBe(0);
    expect(stderr).toContain('Abgebrochen; nichts wurde geändert.');
    expect(stderr).toContain('Die Nummer ZZZ-1 kommt im Journal nicht vor.');
    expect(await answer(desk, 'disbursement list')).toEqual({ disbursements: [] });
  });

  it('leads through repayment, reversal and status', async () => {
    const payment = await paidToGroepelingen(desk, '100');
    const other = await paidToGroepelingen(desk, '200');
    const { stdout } = await talk(
      [menu, `Rück${enter}`],
      ['Nummer der Auszahlung:', `${payment}${enter}`],
      ['Betrag:', `50${enter}`],
      ['Datum', enter],
      ['Grund:', `Probe${enter}`],
      [menu, `Buchung${enter}`],
      ['Buchungsnummer:', `${other}${enter}`],
      ['Grund:', `vertippt${enter}`],
      [menu, `Stand${enter}`],
      ['Haushaltsjahr: (2027)', enter],
      [menu, `Ein Gebiet${enter}`],
      ['Gebiet', `Grohn${enter}`],
      end,
    );
    expect(stdout).toContain('50,00\u00a0€ zurück von Beispielverein e.V.');
    expect(stdout).toContain(`${other} (Auszahlung gebucht). Beides bleibt im Journal.`);
    expect(stdout).toContain('Stand 2027');
    expect(stdout).toContain('Grohn');
  });

  it('leads through an old list: look, check, book, and take back', async () => {
    await desk.json('recipient', 'add', 'Beispielverein');
    const list = listFile(desk, 'Alt.csv', oldPayments);
    const file: Turn = ['Datei:', `${list}${enter}`];
    const { stdout, stderr } = await talk(
      [menu, `Alte Liste a${enter}`],
      file,
      [menu, `Alte Liste p${enter}`],
      file,
      [menu, `Alte Liste b${enter}`],
      file,
      [menu, `Import${enter}`],
      ['Alt.csv', enter],
      ['Grund:', `Probe${enter}`],
      ['zurücknehmen?', `j${enter}`],
      end,
    );
    for (const step of ['ansehen', 'pruefen', 'ausfuehren', 'zuruecknehmen B-'])
      expect(stderr).toContain(`Als Befehl: llq import ${step}`);
    expect(stdout).toContain('Gebucht als B-');
    const { batches } = await answer<{ batches: readonly object[] }>(desk, 'import list');
    expect(batches).toMatchObject([{ state: 'taken-back' }]);
  });

  it('offers to sync where there is a shared folder, and only there', async () => {
    const { somebody } = await talk(end);
    expect(somebody.seen()).not.toContain('Abgleich');
    mkdirSync(`${desk.folder}/austausch`);
    await desk.json('sync', 'init', `${desk.folder}/austausch`);
    const { stdout, stderr } = await talk([menu, `Abgleich${enter}`], end);
    expect(stderr).toContain('Als Befehl: llq abgleich\n');
    expect(stdout).toContain('Abgeglichen: nichts Neues.');
  });

  it('ends with 130 and a sentence on Ctrl-C', async () => {
    const { exit, stderr } = await talk([menu, interrupt]);
    expect([exit, stderr]).toEqual([130, expect.stringContaining('Abgebrochen; nichts wurde geändert.')]);
  });

  it('offers to set up a ledger where there is none, and goes on with it', async () => {
    desk.remove();
    desk = newDesk();
    const { stdout } = await talk([menu, enter], [menu, `Stand${enter}`], ['Haushaltsjahr', enter], end);
    expect(stdout).toContain('Eingerichtet: ');
    expect(stdout).toContain('Stand 2027');
  });

  it('works on the database that it was opened with', async () => {
    const other = `${desk.folder}/andere.sqlite`;
    const somebody = person([menu, enter], end);
    await newDesk({ folder: desk.folder, person: somebody }).llq('menu', '--db', other);
    expect(await run(desk, `status --db ${other}`)).toMatchObject({ exit: 0 });
  });
});
