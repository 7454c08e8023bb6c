import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, run } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

const repaid = async (payment: string, amount: string): Promise<string> =>
  (await answer<{ number: string }>(desk, `repayment record ${amount} --of ${payment} --reason Probe`))
    .number;

const numbers = async (line: string): Promise<string[]> => {
  const { repayments } = await answer<{ repayments: { number: string }[] }>(desk, line);
  return repayments.map(({ number }) => number);
};

describe('llq repayment list', () => {
  it('shows the repayments of the year, of a payment, of a place', async () => {
    const one = await paidToGroepelingen(desk, '100');
    const other = await paidToGroepelingen(desk, '200');
    const first = await repaid(one, '10');
    const second = await repaid(other, '20');
    expect(await numbers('repayment list')).toEqual([first, second]);
    expect(await numbers(`rueckzahlung liste --zu ${other}`)).toEqual([second]);
    expect(await numbers('repayment list --area grohn')).toEqual([]);
    expect(await numbers('repayment list --year 2026')).toEqual([]);
    expect(await numbers('repayment list --all')).toEqual([first, second]);
  });

  it('says what each does, and which are reversed', async () => {
    const payment = await paidToGroepelingen(desk, '100');
    const number = await repaid(payment, '10');
    const { number: reversal } = await answer<{ number: string }>(
      desk,
      `journal reverse ${number} --reason Probe`,
    );
    const { stdout } = await run(desk, 'repayment list');
    const [header, row] = stdout.split('\n').map((line) => line.split('\t'));
    expect(header).toContain('Wirkung');
    expect(row).toEqual(expect.arrayContaining([number, payment, '10,00', 'wieder verfügbar', reversal]));
  });
});
