import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Draft } from '#src/domain/events/all.js';
import { Ledger } from '#src/store/ledger.js';
import { bremen2027, paidToGroepelingen } from '../support/bremen-2027.js';
import { answer, refusal, run } from '../support/command-line.js';
import { draft, payment } from '../support/drafts.js';
import { goldenDraft, goldenOrigin } from '../support/golden-events.js';
import { book, placeIn } from '../support/ledgers.js';
import type { Desk } from '../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

/** Books as an import does; the numbers. */
async function imported(...drafts: readonly Draft[]): Promise<string[]> {
  const ledger = await Ledger.open(placeIn(desk.folder));
  try {
    return (await book(ledger, ...drafts)).map(({ number }) => number);
  } finally {
    ledger.close();
  }
}

const fromList: Draft = { ...payment(1_250_000), origin: goldenOrigin };

describe('llq explain', () => {
  it('shows of a payment from a list the file, the place in it, and every cell as it stood there', async () => {
    const [, number] = await imported(goldenDraft('import.booked'), fromList);
    const { stdout } = await run(desk, `erklaeren ${number}`);
    expect(stdout).toContain(`Vorgang ${number}`);
    expect(stdout).toContain('Auszahlung gebucht');
    expect(stdout).toMatch(/12\.500,00\s€ · 2027 · llq, bremen · quartierszentren · groepelingen/);
    expect(stdout).toMatch(/Datei +Zuwendungen 2019 \(Kopie\)\.xlsx/);
    expect(stdout).toMatch(/Import +B-7K3Q/);
    expect(stdout).toMatch(/Blatt +WiN 2019/);
    expect(stdout).toMatch(/Zelle +D17/);
    const cells = ['Gröpelingen', '12.500,00 €', 'Personalkosten, "1. Rate"'].map((text) =>
      stdout.indexOf(text),
    );
    expect(cells).toEqual(cells.toSorted((a, b) => a - b));
    expect(cells).not.toContain(-1);
  });

  it('gives scripts the same', async () => {
    const [, number] = await imported(goldenDraft('import.booked'), fromList);
    const { batch, file, sheet, cell, cells } = goldenOrigin;
    const explained = await answer<{ hash: string }>(desk, `explain ${number}`);
    expect(explained).toEqual({
      number,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      type: 'disbursement.recorded',
      actor: 'müller',
      recordedAt: '2027-03-15T09:30:00.000Z',
      subject: `event:${explained.hash}`,
      data: fromList.data,
      reverses: null,
      reversedBy: null,
      origin: { batch, file, fileName: 'Zuwendungen 2019 (Kopie).xlsx', sheet, cell, cells },
    });
  });

  it('knows the file by its hash alone where the import itself is not here', async () => {
    const [number] = await imported(fromList);
    expect(await answer(desk, `explain ${number}`)).toMatchObject({
      origin: { file: goldenOrigin.file, fileName: null },
    });
  });

  it('says of what was recorded by hand by whom and when', async () => {
    const number = await paidToGroepelingen(desk, '5');
    const { stdout } = await run(desk, `explain ${number} --lang en`);
    expect(stdout).toMatch(/Comes from +recorded by hand, by test at 2027-03-15 09:00 UTC/);
    expect(await answer(desk, `explain ${number}`)).toMatchObject({ origin: null });
  });

  it('links a booking and its reversal both ways, with the reason', async () => {
    const number = await paidToGroepelingen(desk, '5');
    const { number: end } = await answer<{ number: string }>(
      desk,
      `journal reverse ${number} --reason vertippt`,
    );
    expect(await answer(desk, `explain ${number}`)).toMatchObject({ reversedBy: end, reverses: null });
    expect(await answer(desk, `explain ${end}`)).toMatchObject({ reversedBy: null, reverses: number });
    const { stdout } = await run(desk, `erklaeren ${end}`);
    expect(stdout).toMatch(/Grund +vertippt/);
    expect(stdout).toMatch(new RegExp(`Storniert +${number}`));
  });

  it('shows the import where the number is that of an import', async () => {
    const [number] = await imported(goldenDraft('import.booked'));
    const { stdout } = await run(desk, `erklaeren ${number}`);
    expect(stdout).toMatch(/Import +B-7K3Q/);
    expect(stdout).toMatch(/Liste +Zuwendungsliste "WiN"/);
    expect(stdout).toMatch(/646\.805,38/);
  });

  it('shows what a budget and a plan come to, and what a statement speaks of', async () => {
    const [budget, plan, area] = await imported(
      goldenDraft('budget.set'),
      goldenDraft('allocation.planned'),
      draft('area.stated'),
    );
    expect((await run(desk, `erklaeren ${budget}`)).stdout).toMatch(
      /1\.600\.000,00\s€ · 2027 · llq, bremen\n/,
    );
    expect((await run(desk, `erklaeren ${plan}`)).stdout).toMatch(
      /100,01\s€ .* · quartierszentren · stadtweit/,
    );
    expect((await run(desk, `erklaeren ${area}`)).stdout).toMatch(/Gegenstand +area:groepelingen/);
  });

  it('refuses a number that is not in the journal', async () => {
    expect(await refusal(desk, 'explain ZZZ-99')).toMatchObject({ code: 'number-unknown', exit: 3 });
  });
});
