import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run } from '../../support/command-line.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

async function state(): Promise<string> {
  return (await desk.json<{ state: string }>('report', 'allocation')).state;
}

interface Diff {
  readonly changes: readonly object[];
  readonly bookings: readonly object[];
}

describe('llq report diff', () => {
  it('tells which sums are others, and the bookings that made the change', async () => {
    await paidToGroepelingen(desk, '100');
    const before = await state();
    const number = await paidToGroepelingen(desk, '50');
    const after = await state();
    await paidToGroepelingen(desk, '7');
    const { changes, bookings } = await desk.json<Diff>('report', 'diff', before, after);
    const paid = { figure: 'disbursedCents', beforeCents: 10_000, afterCents: 15_000, changeCents: 5000 };
    const place = { year: 2027, programme: 'llq', municipality: 'bremen' };
    expect(changes).toEqual(
      expect.arrayContaining([
        { ...place, level: 'programme', track: null, area: null, ...paid },
        { ...place, level: 'area', track: 'quartierszentren', area: 'groepelingen', ...paid },
      ]),
    );
    expect(changes).toHaveLength(6);
    expect(bookings).toEqual([
      expect.objectContaining({ number, isIn: 'after', type: 'disbursement.recorded', amountCents: 5000 }),
    ]);
  });

  it('shows a reversal with what it reverses, against the state of now, and the way back', async () => {
    const number = await paidToGroepelingen(desk, '100');
    const before = await state();
    await answer(desk, `disbursement reverse ${number} --reason doppelt`);
    const { bookings } = await desk.json<Diff>('report', 'diff', before);
    expect(bookings).toEqual([
      expect.objectContaining({ type: 'posting.reversed', reverses: number, amountCents: 10_000 }),
    ]);
    const back = await desk.json<Diff>('report', 'diff', await state(), before);
    expect(back.bookings).toEqual([expect.objectContaining({ isIn: 'before', reverses: number })]);
  });

  it('speaks German, and says which states it compares', async () => {
    const before = await state();
    await paidToGroepelingen(desk, '100');
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    const { stdout } = await run(terminal, `bericht vergleich ${before}`);
    expect(stdout).toContain('Was sich an den Summen geändert hat');
    expect(stdout).toContain('Die Buchungen dazwischen');
    expect(stdout).toContain(`Vorher: ${before}. Nachher: ${await state()}.`);
  });

  it('refuses what is no state, and states that are not here', async () => {
    expect(await refusal(desk, 'report diff K7Q-42')).toMatchObject({ code: 'state-unreadable', exit: 3 });
    expect(await refusal(desk, 'report diff 000-9~0123456789ab')).toMatchObject({
      code: 'state-unknown',
      exit: 3,
      facts: { missing: ['000-9'] },
    });
    expect(await refusal(desk, 'report diff')).toMatchObject({ code: 'missing-value', exit: 2 });
  });
});
