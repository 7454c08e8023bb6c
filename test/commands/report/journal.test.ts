import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer } from '../../support/command-line.js';
import { listFile, payments, track } from '../../support/import/payment-lists.js';
import { formulaDifferences, itWithLibreOffice } from '../../support/libreoffice.js';
import { newDesk, type Desk } from '../../support/llq.js';

interface Row {
  readonly number: string;
  readonly hash: string;
  readonly type: string;
  readonly amountCents: number | null;
  readonly origin: object | null;
}

interface Extract {
  readonly state: string;
  readonly events: readonly Row[];
  readonly heads: readonly { readonly number: string; readonly hash: string }[];
  readonly shownEvents: number;
  readonly allEvents: number;
}

const report = ['report', 'journal'];

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

function extract(...flags: string[]): Promise<Extract> {
  return desk.json<Extract>(...report, ...flags);
}

describe('llq report journal', () => {
  it('has every event in its order, with the hash that proves it', async () => {
    const { events } = await answer<{ events: { number: string; hash: string }[] }>(desk, 'journal list');
    const shown = await extract();
    expect(shown.events.map(({ hash }) => hash)).toEqual(events.map(({ hash }) => hash));
    expect([shown.shownEvents, shown.allEvents]).toEqual([events.length, events.length]);
  });

  it('says what a payment was, and links payment, repayment and reversal both ways', async () => {
    const payment = await paidToGroepelingen(desk, '1.000', '--reference 4711');
    const { number: repaid } = await answer<{ number: string }>(
      desk,
      `repayment record 200 --of ${payment} --reason Rest`,
    );
    await answer(desk, `journal reverse ${repaid} --reason vertippt`);
    const [paid, repayment, reversal] = (await extract()).events.slice(-3);
    expect(paid).toMatchObject({
      number: payment,
      type: 'disbursement.recorded',
      year: 2027,
      date: '2027-03-15',
      programme: 'llq',
      municipality: 'bremen',
      track: 'quartierszentren',
      area: 'groepelingen',
      amountCents: 100_000,
      recipient: 'Beispielverein e.V.',
      purpose: 'Personalkosten',
      reference: '4711',
      actor: 'test',
      recordedAt: '2027-03-15T09:00:00.000Z',
      reverses: null,
      reversedBy: null,
      origin: null,
    });
    expect(repayment).toMatchObject({
      recipient: 'Beispielverein e.V.',
      repays: payment,
      reversedBy: reversal?.number,
    });
    expect(reversal).toMatchObject({ reverses: repaid, reason: 'vertippt', amountCents: null });
  });

  it('names the list, the sheet and the cell that a booking was read from', async () => {
    const { batch } = await answer<{ batch: string }>(
      desk,
      `import run ${listFile(desk, 'Altliste.csv', payments)} ${track.join(' ')} --create recipients`,
    );
    const { events } = await extract('--year', '2021');
    const read = events.filter(({ type }) => type === 'disbursement.recorded');
    expect(read).toHaveLength(3);
    expect(read[0]?.origin).toEqual({ batch, fileName: 'Altliste.csv', sheet: 'Altliste', cell: 'E2' });
  });

  it('gives each end of a move a row of its own', async () => {
    const to = '--to-track quartierszentren --to-area grohn --year 2027 --reason Mehrbedarf';
    const { number } = await answer<{ number: string }>(
      desk,
      `allocation move 500 --from-track quartierszentren --from-area groepelingen ${to}`,
    );
    const rows = (await extract()).events.slice(-2);
    expect(rows.map((row) => [row.number, row.amountCents])).toEqual([
      [`${number}.1`, -50_000],
      [`${number}.2`, 50_000],
    ]);
  });

  it('is of one year where it is asked for, with the reversals of that', async () => {
    await answer(desk, 'budget set 100.000 --year 2026 --programme llq --municipality bremen');
    const { number } = await answer<{ number: string }>(
      desk,
      'budget amend 5 --kind supplement --year 2026 --programme llq --municipality bremen --reason Probe',
    );
    await answer(desk, `journal reverse ${number} --reason vertippt`);
    const { events, shownEvents, allEvents } = await extract('--year', '2026');
    expect(events.map(({ type }) => type)).toEqual(['budget.set', 'budget.amended', 'posting.reversed']);
    expect(shownEvents).toBe(3);
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    const { stdout } = await terminal.llq('bericht', 'journal', '--jahr', '2026');
    expect(stdout).toContain(`3 von ${allEvents} Vorgängen`);
    expect((await desk.llq('bericht', 'journal', '--jahr', '2026')).stdout).toContain(`storniert ${number}`);
    expect((await extract('--year', '2031')).events).toEqual([]);
  });

  it('has the heads from which anybody can compute the state', async () => {
    const { heads, state } = await extract();
    const digest = createHash('sha256').update(heads.map(({ hash }) => hash).join('\n'));
    expect(state.split('~')[1]).toBe(digest.digest('hex').slice(0, 12));
  });

  it('is the same bytes of an earlier state, whatever came after', async () => {
    const out = join(desk.folder, 'journal.xlsx');
    const { state } = await answer<{ state: string }>(desk, `report journal --out ${out}`);
    const before = readFileSync(out);
    await paidToGroepelingen(desk, '1');
    await answer(desk, `report journal --out ${out}`);
    expect(readFileSync(out).equals(before)).toBe(false);
    await answer(desk, `report journal --state ${state} --out ${out}`);
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  itWithLibreOffice('is a workbook in which texts are texts', async () => {
    await paidToGroepelingen(desk, '1');
    const out = join(desk.folder, 'journal.xlsx');
    const purpose = '=HYPERLINK("http://example.org")';
    await desk.json('journal', 'reverse', (await extract()).events.at(-1)?.number ?? '', '--reason', purpose);
    await answer(desk, `report journal --out ${out}`);
    expect(await formulaDifferences(out)).toEqual([]);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Vorgänge', 'Köpfe']);
    const reasons = workbook.worksheets[0]?.getColumn(12).values ?? [];
    expect(reasons).toContain(purpose);
  });
});
