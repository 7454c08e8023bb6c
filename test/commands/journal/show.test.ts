import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
let payment: string;
beforeEach(async () => {
  desk = await bremen2027();
  payment = await paidToGroepelingen(desk, '5');
});
afterEach(() => desk.remove());

interface Shown {
  readonly hash: string;
  readonly number: string;
}

describe('llq journal show', () => {
  it('shows an event with its envelope, by its number or the beginning of its hash', async () => {
    const shown = await answer<Shown>(desk, `journal show ${payment}`);
    expect(shown).toMatchObject({
      number: payment,
      type: 'disbursement.recorded',
      version: 1,
      incarnation: 1,
      endedBy: [],
      ends: null,
      data: { purpose: 'Personalkosten' },
    });
    expect(await answer(desk, `journal zeigen ${shown.hash.slice(0, 12)}`)).toEqual(shown);
  });

  it('links a booking and its reversal both ways', async () => {
    const reversal = await answer<Shown>(desk, `journal reverse ${payment} --reason vertippt`);
    expect(await answer(desk, `journal show ${payment}`)).toMatchObject({ endedBy: [reversal.number] });
    expect(await answer(desk, `journal show ${reversal.number}`)).toMatchObject({ ends: payment });
    const { stdout } = await run(desk, `journal zeigen ${payment}`);
    expect(stdout).toMatch(new RegExp(`Storniert durch +${reversal.number}`));
  });

  it('refuses a number that is not in the journal', async () => {
    expect(await refusal(desk, 'journal show ZZZ-99')).toMatchObject({ code: 'number-unknown', exit: 3 });
  });
});
