import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { available, bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run, stateOf } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

describe('llq disbursement reverse', () => {
  it('takes a payment back: the sums are as before, and the journal shows both', async () => {
    const before = await available(desk);
    const number = await paidToGroepelingen(desk, '12.500');
    const reversed = await answer<{ number: string }>(
      desk,
      `disbursement reverse ${number} --reason "doppelt erfasst"`,
    );
    expect(reversed).toMatchObject({
      reverses: number,
      type: 'disbursement.recorded',
      reason: 'doppelt erfasst',
    });
    expect(await available(desk)).toEqual(before);
    const { events } = await answer<{ events: { number: string; type: string }[] }>(
      desk,
      'journal list --last 2',
    );
    expect(events.map((event) => [event.number, event.type])).toEqual([
      [number, 'disbursement.recorded'],
      [reversed.number, 'posting.reversed'],
    ]);
    expect(await answer(desk, `disbursement show ${number}`)).toMatchObject({ reversedBy: reversed.number });
  });

  it('says so in German, also under the German name', async () => {
    const number = await paidToGroepelingen(desk, '5');
    const { exit, stdout } = await run(
      desk,
      `auszahlung stornieren ${number.toLowerCase()} --grund vertippt`,
    );
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(
        new RegExp(
          `^Storniert durch \\w{3}-\\d+: ${number} \\(Auszahlung gebucht\\)\\. Beides bleibt im Journal\\.\\n$`,
        ),
      ),
    ]);
  });

  it('reverses nothing on a dry run', async () => {
    const number = await paidToGroepelingen(desk, '5');
    const before = await stateOf(desk);
    const { stdout } = await run(desk, `disbursement reverse ${number} --reason vertippt --dry-run`);
    expect(stdout).toMatch(/^Probelauf, nichts storniert/);
    expect(await stateOf(desk)).toBe(before);
  });

  it('refuses to reverse twice, and to reverse a reversal', async () => {
    const number = await paidToGroepelingen(desk, '5');
    const { number: reversal } = await answer<{ number: string }>(
      desk,
      `disbursement reverse ${number} --reason vertippt`,
    );
    expect(await refusal(desk, `disbursement reverse ${number} --reason nochmal`)).toMatchObject({
      code: 'already-reversed',
      exit: 3,
      message: `${number} ist schon storniert, durch ${reversal}.`,
    });
    expect(await refusal(desk, `disbursement reverse ${reversal} --reason nochmal`)).toMatchObject({
      code: 'reversal-is-final',
      exit: 3,
    });
  });

  it('refuses while repayments of it stand, and names them', async () => {
    const number = await paidToGroepelingen(desk, '5');
    const { number: repayment } = await answer<{ number: string }>(
      desk,
      `repayment record 2 --of ${number} --reason "nicht verbraucht"`,
    );
    expect(await refusal(desk, `disbursement reverse ${number} --reason vertippt`)).toMatchObject({
      code: 'has-repayments',
      exit: 3,
      message: `Zu ${number} sind Rückzahlungen gebucht: ${repayment}.`,
    });
    await answer(desk, `journal reverse ${repayment} --reason vertippt`);
    await answer(desk, `disbursement reverse ${number} --reason vertippt`);
  });

  it('is for payments only', async () => {
    const { budgets } = await answer<{ budgets: { number: string }[] }>(desk, 'budget list');
    expect(await refusal(desk, `disbursement reverse ${budgets[0]?.number} --reason vertippt`)).toMatchObject(
      {
        code: 'not-a-disbursement',
        exit: 3,
      },
    );
  });

  it.each([
    ['ZZZ-99', 'number-unknown'],
    ['"keine Nummer"', 'number-unreadable'],
  ])('refuses %s: %s', async (text, code) => {
    expect(await refusal(desk, `disbursement reverse ${text} --reason vertippt`)).toMatchObject({
      code,
      exit: 3,
    });
  });

  it('needs a reason', async () => {
    const number = await paidToGroepelingen(desk, '5');
    expect(await refusal(desk, `disbursement reverse ${number}`)).toMatchObject({
      exit: 2,
      message: 'Es fehlt: --grund.',
    });
  });
});
