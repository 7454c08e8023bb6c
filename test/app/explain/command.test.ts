import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Draft } from '#src/domain/events/all.js';
import { Ledger } from '#src/store/ledger.js';
import { available, bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run } from '../../support/command-line.js';
import { draft, payment } from '../../support/drafts.js';
import { goldenDraft, goldenOrigin } from '../../support/golden-events.js';
import { book, placeIn } from '../../support/ledgers.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

const here = '--report overview --year 2027 --area groepelingen --track quartierszentren';

interface Explained {
  readonly amountCents: number | null;
  readonly fraction: number | null;
  readonly state: string;
  readonly amounts: readonly {
    readonly amountCents: number;
    readonly terms: readonly {
      readonly term: string;
      readonly sign: 1 | -1;
      readonly amountCents: number;
      readonly bookings: readonly { readonly number: string; readonly amountCents: number }[];
    }[];
  }[];
}

/** On a terminal wide enough for all columns. */
async function shown(line: string): Promise<string> {
  const wide = newDesk({ folder: desk.folder, terminal: true, columns: 160 });
  return (await run(wide, line)).stdout;
}

async function imported(...drafts: readonly Draft[]): Promise<void> {
  const ledger = await Ledger.open(placeIn(desk.folder));
  await book(ledger, ...drafts).finally(() => ledger.close());
}

describe('llq explain of a figure', () => {
  it('shows the arithmetic with every booking behind it', async () => {
    const paid = await paidToGroepelingen(desk, '12.500,50');
    await answer(desk, `repayment record 500 --of ${paid} --reason zuviel`);
    const german = `${here} --column available`
      .replace('--report overview', '--bericht uebersicht')
      .replace('--year', '--jahr')
      .replace('--area', '--gebiet')
      .replace('--track', '--schiene')
      .replace('--column available', '--spalte verfügbar');
    const stdout = await shown(`erklaeren ${german}`);
    expect(stdout).toMatch(/^Verfügbar 2027: Quartierszentren, Gröpelingen\n/);
    expect(stdout).toContain('Verfügbar = Zugeteilt − Gesperrt − Auszahlungen + Rückzahlungen');
    expect(stdout).toMatch(
      new RegExp(`15\\.03\\.2027 +${paid} +Auszahlung +Beispielverein e\\.V\\. +Personalkosten`),
    );
    expect(stdout).toMatch(
      /\+ Zugeteilt +1 +100\.000,00\n− Gesperrt +0 +0,00\n− Auszahlungen +1 +-12\.500,50\n/,
    );
    expect(stdout).toMatch(
      /Summe der Posten \(3\): 87\.999,50\s€\. So steht es im Bericht „Überblick 2027“\./,
    );
  });

  it('gives scripts all of it, and the same figure as the report', async () => {
    const paid = await paidToGroepelingen(desk, '12.500');
    const explained = await answer<Explained>(desk, `explain ${here} --column available`);
    expect(explained).toMatchObject({
      report: 'overview',
      year: 2027,
      column: 'availableCents',
      level: 'place',
      track: 'quartierszentren',
      area: 'groepelingen',
      amountCents: (await available(desk))['area'],
      fraction: null,
    });
    const terms = explained.amounts[0]?.terms ?? [];
    expect(terms.map(({ term, sign, amountCents }) => [term, sign, amountCents])).toEqual([
      ['allocated', 1, 10_000_000],
      ['blocked', -1, 0],
      ['disbursed', -1, 1_250_000],
      ['repaid', 1, 0],
    ]);
    expect(terms[2]?.bookings).toMatchObject([
      {
        number: paid,
        date: '2027-03-15',
        actor: 'test',
        measure: 'disbursed',
        recipient: 'Beispielverein e.V.',
        purpose: 'Personalkosten',
        origin: null,
        amountCents: 1_250_000,
      },
    ]);
  });

  it('leads to the cells of a list', async () => {
    const fromList: Draft = { ...payment(1_250_000), origin: goldenOrigin };
    await imported(goldenDraft('import.booked'), fromList);
    const { batch, sheet, cell } = goldenOrigin;
    const fileName = 'Zuwendungen 2019 (Kopie).xlsx';
    const explained = await answer<Explained>(desk, `explain ${here} --column paid`);
    expect(explained.amounts[0]?.terms[0]?.bookings).toMatchObject([
      { origin: { batch, fileName, sheet, cell } },
    ]);
    expect(await shown(`explain ${here} --column paid`)).toContain(`${fileName}, ${sheet}!${cell}`);
  });

  it('divides where the column is a share', async () => {
    await paidToGroepelingen(desk, '25.000');
    const { fraction, amountCents, amounts } = await answer<Explained>(desk, `explain ${here} --column used`);
    expect({ fraction, amountCents }).toEqual({ fraction: 0.25, amountCents: null });
    expect(amounts.map((amount) => amount.amountCents)).toEqual([2_500_000, 10_000_000]);
    expect(await shown(`explain ${here} --column used --lang en`)).toMatch(
      /€25,000\.00 \/ €100,000\.00 = 25\.0%/,
    );
  });

  it('knows columns by short names, and rows of programmes, tracks, areas and money without an area', async () => {
    await paidToGroepelingen(desk, '25.000');
    const figure = async (line: string): Promise<number | null> =>
      (await answer<Explained>(desk, `explain --year 2027 ${line}`)).amountCents;
    expect(await figure('--report status --programme llq --municipality bremen --column budget')).toBe(
      160_000_000,
    );
    expect(await figure('--report status --track quartierszentren --column "Nicht zugeteilt"')).toBe(0);
    expect(await figure('--report allocation --area grohn --column allocated')).toBe(10_000_000);
    expect(await figure('--report allocation --area grohn --column Vorjahr')).toBe(0);
    expect(await figure('--report overview --area Gröpelingen --column bezahlt')).toBe(2_500_000);
    expect(await figure('--report overview --area stadtweit --column allocated')).toBe(30_000_000);
  });

  it('sums up more than fifty, and says where each is listed', async () => {
    const payments = Array.from({ length: 60 }, (_, at) => payment(100 + at));
    await imported(...payments);
    const stdout = await shown(`explain ${here} --column paid`);
    expect(stdout).toMatch(/Auszahlung +60 +77,70\n/);
    expect(stdout).toContain('Mehr als 50 Posten');
    expect(stdout).toContain('--teil buchungen');
    const { amounts } = await answer<Explained>(desk, `explain ${here} --column paid`);
    expect(amounts[0]?.terms[0]?.bookings).toHaveLength(60);
  });

  it('explains the figure of an earlier state, and that of a day', async () => {
    await paidToGroepelingen(desk, '1.000');
    const { state } = await answer<Explained>(desk, `explain ${here} --column paid`);
    await paidToGroepelingen(desk, '2.000 --date 14.03.2027');
    const figure = async (more: string): Promise<number | null> =>
      (await answer<Explained>(desk, `explain ${here} --column paid ${more}`)).amountCents;
    expect(await figure('')).toBe(300_000);
    expect(await figure(`--state ${state}`)).toBe(100_000);
    expect(await figure('--stichtag 14.03.2027')).toBe(200_000);
    expect(await figure('--as-of 15.03.2027')).toBe(300_000);
  });

  it('keeps texts of bookings texts', async () => {
    const long = `=1+1 <b> 🏘 ${'x'.repeat(40_000)}`;
    await imported(draft('disbursement.recorded', { purpose: long }));
    const explained = await answer<Explained>(desk, `explain ${here} --column paid`);
    expect(explained.amounts[0]?.terms[0]?.bookings).toMatchObject([{ purpose: long }]);
    await imported(draft('disbursement.recorded', { purpose: '=2+2 <i>\u001b[31m 🏘' }));
    const aside = `explain ${here} --column paid --as-of 31.12.2027`;
    expect(await shown(aside)).toContain('=2+2 <i>[31m 🏘');
  });

  it('refuses what is no figure of the report', async () => {
    const row = { code: 'figure-unknown', exit: 3 };
    const overview = 'explain --report overview --year 2027';
    expect(await refusal(desk, `${overview} --area aumund --column paid`)).toMatchObject(row);
    expect(
      await refusal(desk, `explain --report status --year 2027 --area grohn --column paid`),
    ).toMatchObject(row);
    expect(await refusal(desk, `explain --report overview --year 2031 --column paid`)).toMatchObject(row);
    expect(await refusal(desk, `${overview} --area nirgendwo --column paid`)).toMatchObject({
      code: 'name-unknown',
    });
    expect(await refusal(desk, `explain --report allocation --year 2031 --column total`)).toMatchObject({
      code: 'nothing-allocated',
    });
    const column = { code: 'column-unknown', exit: 2 };
    expect(await refusal(desk, `${overview} --column payd`)).toMatchObject({
      ...column,
      facts: { nearest: { de: ['Ausgezahlt'], en: ['Disbursed'] } },
    });
    expect(await refusal(desk, `${overview} --area grohn --column budget`)).toMatchObject(column);
    expect(await refusal(desk, 'explain --report overviwe --column paid')).toMatchObject({
      code: 'flag-value',
    });
    expect(await refusal(desk, overview)).toMatchObject({ code: 'missing-value' });
    expect(await refusal(desk, 'explain K7Q-42 --area grohn')).toMatchObject({ code: 'flags-exclusive' });
    const { stderr } = await run(desk, `${overview} --area aumund --column paid`);
    expect(stderr).toContain('Im Bericht „Überblick 2027“ gibt es keine Zeile für aumund.');
  });
});
