import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, run } from '../../support/command-line.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

interface Events {
  readonly events: readonly { readonly type: string; readonly number: string }[];
}

describe('llq journal list', () => {
  it('shows every event, oldest first', async () => {
    const { events } = await answer<Events>(desk, 'journal list');
    expect(events[0]).toEqual({
      number: expect.stringMatching(/^\w{3}-1$/),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      type: 'ledger.created',
      subject: 'ledger',
      actor: 'test',
      recordedAt: '2027-03-15T09:00:00.000Z',
      data: { template: 'bremen' },
    });
    expect(events.at(-1)?.type).toBe('allocation.planned');
  });

  it('shows the last ones, those of a type, those of a time', async () => {
    await paidToGroepelingen(desk, '5');
    const types = async (line: string): Promise<string[]> =>
      (await answer<Events>(desk, line)).events.map(({ type }) => type);
    expect(await types('journal liste --letzte 2')).toEqual(['recipient.stated', 'disbursement.recorded']);
    expect(await types('journal list --type budget.set --type disbursement.recorded')).toEqual([
      'budget.set',
      'disbursement.recorded',
    ]);
    const later = newDesk({ folder: desk.folder, now: '2027-04-01T09:00:00Z' });
    await paidToGroepelingen(later, '6');
    expect(await types('journal list --from 01.04.2027')).toEqual(['disbursement.recorded']);
    expect(await types('journal list --from 16.03.2027 --to 31.03.2027')).toEqual([]);
  });

  it('names events in German for people', async () => {
    const { stdout } = await run(desk, 'journal liste --letzte 1');
    expect(stdout).toContain('Zuteilung gebucht');
  });

  it.each(['abc', '0', '-3', '1.5'])('is a usage error for the last %s', async (count) => {
    const { exit, stderr } = await run(desk, `journal liste --letzte ${count}`);
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining(`Hinter --letzte steht eine ganze Zahl ab 1, nicht „${count}“.`),
    ]);
  });
});
