import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { available, bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run, stateOf } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

interface Booked {
  readonly number: string;
}

const toTenever =
  'allocation move 10.000 --year 2027 --from-track quartierszentren --from-area groepelingen --to-track quartierszentren --to-area tenever --reason Probe';

async function moved(): Promise<string> {
  await answer(desk, toTenever);
  const { events } = await answer<{ events: Booked[] }>(desk, 'journal list --last 1');
  return events[0]?.number ?? '';
}

const payTenever = (amount: string): Promise<Booked> =>
  answer<Booked>(
    desk,
    `disbursement record ${amount} --area tenever --track quartierszentren --recipient X --new-recipient --purpose Probe`,
  );

describe('llq journal reverse', () => {
  it('takes back payment, repayment, amendment and budget, each with its sums', async () => {
    const before = await available(desk);
    const payment = await paidToGroepelingen(desk, '500');
    const paid = await available(desk);
    const repayment = await answer<Booked>(desk, `repayment record 200 --of ${payment} --reason Probe`);
    await answer(desk, `journal reverse ${repayment.number} --reason vertippt`);
    expect(await available(desk)).toEqual(paid);
    await answer(desk, `journal stornieren ${payment} --grund vertippt`);
    expect(await available(desk)).toEqual(before);
    const block =
      'budget amend 50 --kind block --year 2027 --programme llq --municipality bremen --reason Probe';
    const { number } = await answer<Booked>(desk, block);
    expect(await answer(desk, `journal reverse ${number} --reason vertippt`)).toMatchObject({
      type: 'budget.amended',
    });
    expect(await available(desk)).toEqual(before);
  });

  it('takes a move back as a whole', async () => {
    const before = await available(desk);
    await answer(desk, `journal reverse ${await moved()} --reason vertippt`);
    expect(await available(desk)).toEqual(before);
  });

  it('refuses to take back moved money that is spent, and names the area', async () => {
    const move = await moved();
    const { number } = await payTenever('105.000');
    expect(await refusal(desk, `journal reverse ${move} --reason vertippt`)).toMatchObject({
      code: 'exceeds-available',
      exit: 3,
      facts: { level: 'area', area: 'tenever', availableCents: 500_000, askedCents: 1_000_000 },
    });
    await answer(desk, `journal reverse ${number} --reason vertippt`);
    await answer(desk, `journal reverse ${move} --reason vertippt`);
  });

  it('refuses to take back a carry-over that is spent', async () => {
    const line =
      'budget amend 10.000 --kind carry-in --from-year 2026 --year 2027 --programme llq --municipality bremen --track quartierszentren --area tenever --reason Probe';
    const { number } = await answer<Booked>(desk, line);
    await payTenever('105.000');
    expect(await refusal(desk, `journal reverse ${number} --reason vertippt`)).toMatchObject({
      code: 'exceeds-available',
      facts: { level: 'area' },
    });
  });

  it('refuses to free blocked money a second time', async () => {
    const place = '--year 2027 --programme llq --municipality bremen --reason Probe';
    const block = await answer<Booked>(desk, `budget amend 50 --kind block ${place}`);
    const lifting = await answer<Booked>(desk, `budget amend 20 --kind unblock ${place}`);
    expect(await refusal(desk, `journal reverse ${block.number} --reason vertippt`)).toMatchObject({
      code: 'block-lifted',
      exit: 3,
      facts: { liftedCents: 2_000 },
    });
    await answer(desk, `journal reverse ${lifting.number} --reason vertippt`);
    await answer(desk, `journal reverse ${block.number} --reason vertippt`);
  });

  it('reverses a budget under an allocation, and says that more is allocated than there is', async () => {
    const { budgets } = await answer<{ budgets: Booked[] }>(desk, 'budget list');
    const { exit, stderr } = await run(desk, `journal reverse ${budgets[0]?.number} --reason vertippt`);
    expect([exit, stderr]).toEqual([0, expect.stringContaining('hat 2027 nun mehr zugeteilt')]);
  });

  it('refuses what is no booking', async () => {
    const { events } = await answer<{ events: Booked[] }>(desk, 'journal list --type area.stated --last 1');
    expect(await refusal(desk, `journal reverse ${events[0]?.number} --reason Probe`)).toMatchObject({
      code: 'not-reversible',
      exit: 3,
    });
  });

  it('reverses nothing on a dry run', async () => {
    const payment = await paidToGroepelingen(desk, '5');
    const before = await stateOf(desk);
    await run(desk, `journal reverse ${payment} --reason Probe --dry-run`);
    expect(await stateOf(desk)).toBe(before);
  });
});
