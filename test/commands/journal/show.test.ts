import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ledger } from '#src/store/ledger.js';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run } from '../../support/command-line.js';
import { draft, listed } from '../../support/drafts.js';
import { book, placeIn } from '../../support/ledgers.js';
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
      origin: null,
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

  it('shows where an event from a list stood', async () => {
    const ledger = await Ledger.open(placeIn(desk.folder));
    const [from] = await book(ledger, listed(draft('recipient.stated')));
    ledger.close();
    expect(await answer(desk, `journal show ${from?.number}`)).toMatchObject({ origin: { cell: 'D17' } });
    const { stdout } = await run(desk, `journal zeigen ${from?.number}`);
    expect(stdout).toMatch(/Herkunft +B-7K3Q: WiN 2019!D17/);
    expect(stdout).toMatch(/D17 +12\.500,00/);
  });

  it('refuses a number that is not in the journal', async () => {
    expect(await refusal(desk, 'journal show ZZZ-99')).toMatchObject({ code: 'number-unknown', exit: 3 });
  });
});
