import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { available, bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run, stateOf } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

const llq = '--year 2027 --programme llq --municipality bremen --reason Probe';
const inGroepelingen = '--track quartierszentren --area groepelingen';

const amend = (amount: string, kind: string, flags = ''): string =>
  `budget amend ${amount} --kind ${kind} ${llq} ${flags}`;

describe('llq budget amend', () => {
  it.each([
    ['supplement', 160_005_000],
    ['reduction', 159_995_000],
    ['block', 159_995_000],
    ['carry-in --from-year 2026', 160_005_000],
    ['carry-out --to-year 2028', 159_995_000],
  ])('books a %s in the direction of its kind', async (kind, cents) => {
    const amended = await answer(desk, amend('50', kind));
    expect(amended).toMatchObject({
      number: expect.any(String),
      amountCents: 5_000,
      kind: kind.split(' ')[0],
    });
    expect(await available(desk)).toMatchObject({ programme: cents, track: 130_000_000 });
  });

  it('lifts a block by an entry of its own, never more than is blocked there', async () => {
    await answer(desk, amend('50', 'block'));
    expect(await refusal(desk, amend('50,01', 'unblock'))).toMatchObject({
      code: 'amendment-exceeds',
      exit: 3,
      facts: { limitCents: 5_000, askedCents: 5_001 },
    });
    expect(await refusal(desk, amend('50', 'unblock', inGroepelingen))).toMatchObject({
      code: 'amendment-exceeds',
    });
    await answer(desk, amend('50', 'entsperrung'));
    expect(await available(desk)).toMatchObject({ programme: 160_000_000 });
  });

  it('carries a rest over to one area, with the year that it comes from', async () => {
    const amended = await answer(desk, amend('12.000', 'carry-in --from-year 2026', inGroepelingen));
    expect(amended).toMatchObject({ otherYear: 2026, track: 'quartierszentren', area: 'groepelingen' });
    expect(await available(desk)).toEqual({ programme: 161_200_000, track: 131_200_000, area: 11_200_000 });
  });

  it('can be taken back: the sums are as before', async () => {
    const before = await available(desk);
    const { number } = await answer<{ number: string }>(desk, amend('50', 'supplement', inGroepelingen));
    await answer(desk, `journal reverse ${number} --reason vertippt`);
    expect(await available(desk)).toEqual(before);
  });

  it('says in German what was booked, under German names', async () => {
    const line =
      'haushalt aendern 50.000 --art Nachbewilligung --jahr 2027 --programm llq --stadt bremen --grund "Deputation" --datum 01.03.2027 --beschluss 7/2027';
    const { exit, stdout } = await run(desk, line);
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^Gebucht als \w{3}-\d+: Nachbewilligung 2027 \(llq, bremen\): 50\.000,00\u00a0€\.\n$/,
      ),
    ]);
  });

  it('books a block below what is allocated, and shows it', async () => {
    const { exit, stderr } = await run(desk, amend('80.000', 'block'));
    expect([exit, stderr]).toEqual([0, expect.stringContaining('hat 2027 nun mehr zugeteilt')]);
    const status = await run(desk, 'status --check');
    expect([status.exit, status.stderr]).toEqual([
      4,
      'Mehr zugeteilt, als da ist: llq, bremen um 80.000,00\u00a0€.\n1 Befund ist offen: llq befund liste\n',
    ]);
  });

  it.each([
    ['reduction', '1.600.000,01', ''],
    ['block', '1.600.000,01', ''],
    ['block', '100.000,01', inGroepelingen],
    ['reduction', '100.000,01', inGroepelingen],
    ['carry-out --to-year 2028', '100.000,01', inGroepelingen],
  ])('refuses a %s of %s %s: more than there is', async (kind, amount, flags) => {
    expect(await refusal(desk, amend(amount, kind, flags))).toMatchObject({
      code: 'amendment-exceeds',
      exit: 3,
    });
  });

  it('refuses to take from an area what is paid already', async () => {
    await paidToGroepelingen(desk, '90.000');
    expect(await refusal(desk, amend('10.000,01', 'reduction', inGroepelingen))).toMatchObject({
      code: 'amendment-exceeds',
      facts: { limitCents: 1_000_000 },
    });
    await answer(desk, amend('10.000', 'reduction', inGroepelingen));
  });

  it('never blocks the money of an area twice', async () => {
    await answer(desk, amend('60.000', 'block', inGroepelingen));
    expect(await refusal(desk, amend('40.000,01', 'block', inGroepelingen))).toMatchObject({
      facts: { limitCents: 4_000_000 },
    });
  });

  it.each([
    ['carry-in', '--aus-jahr'],
    ['carry-out', '--in-jahr'],
  ])('needs the other year of a %s', async (kind, flag) => {
    expect(await refusal(desk, amend('5', kind))).toMatchObject({ exit: 2, message: `Es fehlt: ${flag}.` });
  });

  it.each([
    ['carry-in --from-year 2027', 'other-year-wrong'],
    ['carry-out --to-year 2027', 'other-year-wrong'],
    ['carry-in --from-year 2026 --to-year 2028', 'other-year-misplaced'],
    ['carry-out --from-year 2028 --to-year 2028', 'other-year-misplaced'],
    ['block --from-year 2026', 'other-year-misplaced'],
    ['block --area groepelingen', 'area-without-track'],
    ['block --track bhv-innovationstopf', 'track-not-of-budget'],
    ['block --track quartierszentren --area lehe', 'area-of-other-municipality'],
  ])('refuses %s: %s', async (kind, code) => {
    expect(await refusal(desk, amend('5', kind))).toMatchObject({ code, exit: 3 });
  });

  it('refuses to change what was never set', async () => {
    const line =
      'budget amend 5 --kind block --year 2027 --programme win --municipality bremen --reason Probe';
    expect(await refusal(desk, line)).toMatchObject({ code: 'budget-not-set', exit: 3 });
  });

  it('asks which kind is meant where the budget is split', async () => {
    await answer(
      desk,
      'budget set 10.000 --year 2027 --programme llq --municipality bremen --economic-kind investive',
    );
    expect(await refusal(desk, amend('5', 'block'))).toMatchObject({ code: 'economic-kind-open', exit: 3 });
    expect(await answer(desk, amend('5', 'block --wirtschaftsart investiv'))).toMatchObject({
      economicKind: 'investive',
    });
  });

  it('is a usage error for a kind that there is not, and names those there are', async () => {
    const { exit, stderr } = await run(desk, 'haushalt aendern 5 --art Kürzung');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('--art kennt den Wert „Kürzung“ nicht.')]);
    expect(stderr).toContain('Nachbewilligung, Minderung, Sperre, Entsperrung,');
  });

  it('books nothing on a dry run', async () => {
    const before = await stateOf(desk);
    expect((await run(desk, `${amend('5', 'block')} --dry-run`)).stdout).toMatch(
      /^Probelauf, nichts gebucht/,
    );
    expect(await stateOf(desk)).toBe(before);
  });
});
