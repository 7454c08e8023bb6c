import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { available, bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run, stateOf } from '../../support/command-line.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
let payment: string;
beforeEach(async () => {
  desk = await bremen2027();
  payment = await paidToGroepelingen(desk, '1.000');
});
afterEach(() => desk.remove());

describe('llq repayment record', () => {
  it('makes the money available again in the same budget year', async () => {
    const repaid = await answer(desk, `repayment record 120,50 --of ${payment} --reason "nicht verbraucht"`);
    expect(repaid).toMatchObject({
      number: expect.any(String),
      of: payment,
      year: 2027,
      date: '2027-03-15',
      area: 'groepelingen',
      track: 'quartierszentren',
      programme: 'llq',
      municipality: 'bremen',
      recipient: 'Beispielverein e.V.',
      amountCents: 12_050,
      restores: true,
      reason: 'nicht verbraucht',
    });
    expect(await available(desk)).toMatchObject({ area: 10_000_000 - 100_000 + 12_050 });
  });

  it('is income only in a later year, and says so', async () => {
    const next = newDesk({ folder: desk.folder, now: '2028-02-10T09:00:00Z' });
    const before = await available(desk);
    const { exit, stdout, stderr } = await run(next, `rueckzahlung buchen 100 --zu ${payment} --grund spät`);
    expect([exit, stdout]).toEqual([0, expect.stringContaining(`zu ${payment} (nur Einnahme).`)]);
    expect(stderr).toContain('das ist nur eine Einnahme');
    expect(await available(desk)).toEqual(before);
  });

  it('can count for the year before until the closing day, with a hint', async () => {
    const january = newDesk({ folder: desk.folder, now: '2028-01-10T09:00:00Z' });
    const { stderr } = await run(january, `repayment record 100 --of ${payment} --reason spät --year 2027`);
    expect(stderr).toBe('Hinweis: Gezahlt am 10.01.2028, gebucht für das Haushaltsjahr 2027.\n');
    expect(await available(desk)).toMatchObject({ area: 9_910_000 });
  });

  it('never takes back more than was paid, all repayments together', async () => {
    await answer(desk, `repayment record 600 --of ${payment} --reason Teil`);
    expect(await refusal(desk, `repayment record 400,01 --of ${payment} --reason Rest`)).toMatchObject({
      code: 'repayment-exceeds-paid',
      exit: 3,
      facts: { paidCents: 100_000, repaidCents: 60_000, askedCents: 40_001 },
    });
    await answer(desk, `repayment record 400 --of ${payment} --reason Rest`);
  });

  it.each([
    ['a day before the payment', '--date 14.03.2027', 'repayment-before-payment'],
    ['a day outside of the budget year', '--date 01.03.2029 --year 2027', 'day-outside-year'],
    ['an amount of nothing', '', 'amount-not-positive'],
  ])('refuses %s', async (_what, flags, code) => {
    const amount = code === 'amount-not-positive' ? '0' : '5';
    expect(
      await refusal(desk, `repayment record ${amount} --of ${payment} --reason Probe ${flags}`),
    ).toMatchObject({
      code,
      exit: 3,
    });
  });

  it('refuses an earlier budget year than that of the payment', async () => {
    const january = newDesk({ folder: desk.folder, now: '2028-01-05T09:00:00Z' });
    const paid = await paidToGroepelingen(january, '10', '--exceed --reason Probe --decision Probe');
    expect(
      await refusal(january, `repayment record 5 --of ${paid} --reason Probe --year 2027`),
    ).toMatchObject({
      code: 'repayment-before-year',
      exit: 3,
    });
  });

  it('refuses to take back what was reversed, or what is no payment', async () => {
    await answer(desk, `disbursement reverse ${payment} --reason vertippt`);
    expect(await refusal(desk, `repayment record 5 --of ${payment} --reason Probe`)).toMatchObject({
      code: 'already-reversed',
      exit: 3,
    });
    const { budgets } = await answer<{ budgets: { number: string }[] }>(desk, 'budget list');
    expect(await refusal(desk, `repayment record 5 --of ${budgets[0]?.number} --reason Probe`)).toMatchObject(
      {
        code: 'not-a-disbursement',
        exit: 3,
      },
    );
  });

  it('books nothing on a dry run', async () => {
    const before = await stateOf(desk);
    const { stdout } = await run(desk, `repayment record 5 --of ${payment} --reason Probe --dry-run`);
    expect(stdout).toMatch(/^Probelauf, nichts gebucht/);
    expect(await stateOf(desk)).toBe(before);
  });

  it.each([
    [`repayment record 5 --reason Probe`, '--zu'],
    [`repayment record --of ZZZ-1 --reason Probe`, 'BETRAG'],
    [`repayment record 5 --of ZZZ-1`, '--grund'],
  ])('%s is a usage error that names %s', async (line, flag) => {
    expect(await refusal(desk, line)).toMatchObject({ exit: 2, message: `Es fehlt: ${flag}.` });
  });
});
