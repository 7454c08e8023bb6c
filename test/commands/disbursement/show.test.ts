import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

describe('llq disbursement show', () => {
  it('shows a payment with what came back of it and what is left', async () => {
    const number = await paidToGroepelingen(desk, '12.500', '--reference 4711');
    const { number: repayment } = await answer<{ number: string }>(
      desk,
      `repayment record 500 --of ${number} --reason "nicht verbraucht"`,
    );
    expect(await answer(desk, `disbursement show ${number}`)).toMatchObject({
      number,
      year: 2027,
      date: '2027-03-15',
      area: 'groepelingen',
      recipient: 'Beispielverein e.V.',
      amountCents: 1_250_000,
      reversedBy: null,
      availableCents: 8_800_000,
      repayments: [{ number: repayment, amountCents: 50_000 }],
    });
  });

  it('reads well, and takes the number as it was written down', async () => {
    const number = await paidToGroepelingen(desk, '12.500');
    const { exit, stdout } = await run(
      desk,
      `auszahlung zeigen ${number.toLowerCase().replace('-', ' - ').replace(/^/, '"')}"`,
    );
    expect(exit).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Auszahlung ${number}\n`));
    expect(stdout).toMatch(/Betrag +12\.500,00\u00a0€/);
    expect(stdout).toMatch(/Noch verfügbar +87\.500,00\u00a0€/);
  });

  it('refuses what is no payment', async () => {
    const { budgets } = await answer<{ budgets: { number: string }[] }>(desk, 'budget list');
    expect(await refusal(desk, `disbursement show ${budgets[0]?.number}`)).toMatchObject({
      code: 'not-a-disbursement',
      exit: 3,
    });
  });

  it('needs a number', async () => {
    expect(await refusal(desk, 'disbursement show')).toMatchObject({ exit: 2, message: 'Es fehlt: NUMMER.' });
  });
});
