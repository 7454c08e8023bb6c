import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bremen2027 } from '../../support/bremen-2027.js';
import { answer, run } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

const count = async (flags: string): Promise<number> =>
  (await answer<{ budgets: object[] }>(desk, `haushalt liste ${flags}`)).budgets.length;

describe('llq budget list', () => {
  it('shows budgets and their changes, reversed ones among them', async () => {
    const line =
      'budget amend 50 --kind block --year 2027 --programme llq --municipality bremen --reason Sperre';
    const { number } = await answer<{ number: string }>(desk, line);
    const reversed = await answer<{ number: string }>(desk, `journal reverse ${number} --reason vertippt`);
    const { budgets } = await answer<{ budgets: object[] }>(desk, 'budget list --year 2027');
    expect(budgets).toMatchObject([
      {
        number: expect.any(String),
        year: 2027,
        programme: 'llq',
        municipality: 'bremen',
        budgetLine: null,
        economicKind: 'consumptive',
        kind: 'original',
        amountCents: 160_000_000,
        reason: null,
        decision: null,
        reversedBy: null,
      },
      { number, kind: 'block', amountCents: 5_000, reason: 'Sperre', reversedBy: reversed.number },
    ]);
  });

  it('filters by year, programme and municipality', async () => {
    expect(await count('')).toBe(1);
    expect(await count('--jahr 2026')).toBe(0);
    expect(await count('--alle')).toBe(1);
    expect(await count('--stadt bremerhaven')).toBe(0);
  });

  it('has German titles and words in a pipe', async () => {
    const { stdout } = await run(desk, 'haushalt liste');
    const [header, row] = stdout.split('\n').map((line) => line.split('\t'));
    expect(header?.slice(0, 6)).toEqual(['Nummer', 'Jahr', 'Programm', 'Stadt', 'Art', 'Betrag']);
    expect(row).toEqual(expect.arrayContaining(['Ansatz', '1600000,00', 'konsumtiv']));
  });
});
