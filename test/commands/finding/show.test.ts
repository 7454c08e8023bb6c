import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { comesIn } from '../../support/apart.js';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run } from '../../support/command-line.js';
import { area, draft, payment } from '../../support/drafts.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

/** The identifier of the only finding. */
async function only(): Promise<string> {
  const { findings } = await answer<{ findings: { id: string }[] }>(desk, 'finding list');
  expect(findings).toHaveLength(1);
  return findings[0]?.id ?? '';
}

describe('llq finding show', () => {
  it('tells what is wrong, who did what when, and the ways out', async () => {
    await paidToGroepelingen(desk, '60.000');
    const [theirs] = await comesIn(desk, payment(5_000_000));
    const id = await only();
    const { exit, stdout } = await run(desk, `befund zeigen ${id}`);
    expect(exit).toBe(0);
    for (const part of [
      `Befund ${id}`,
      'überzogen (overspent)',
      '10.000,00\u00a0€ mehr ausgezahlt, als da ist.',
      'llq auszahlung stornieren',
      '--nach-gebiet groepelingen',
      `llq befund erledigen ${id}`,
      theirs ?? '',
      'schmidt',
      '2027-03-15 09:30',
    ])
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(part.replaceAll(/\s+/g, ' '));
    expect((await run(desk, `finding show ${id} --lang en`)).stdout).toContain('llq disbursement reverse');
  });

  it('is found in any spelling of its identifier', async () => {
    await paidToGroepelingen(desk, '60.000');
    await comesIn(desk, payment(5_000_000));
    const id = await only();
    expect(await answer(desk, `finding show ${id.toLowerCase().slice(2)}`)).toMatchObject({
      id,
      state: 'open',
      settlements: [],
      versions: [],
    });
  });

  it('shows where contradicting statements differ, and how to state it anew', async () => {
    await answer(desk, 'area edit groepelingen --name Gröpelingen-West');
    await comesIn(desk, area('Gröpelingen-Ost'));
    const id = await only();
    const shown = await answer<{ versions: { member: string; value: string }[] }>(desk, `finding show ${id}`);
    expect(shown).toMatchObject({ kind: 'concurrent-edit', facts: { type: 'area.stated' } });
    const names = shown.versions.filter(({ member }) => member === 'name').map(({ value }) => value);
    expect(new Set(names)).toEqual(new Set(['Gröpelingen-Ost', 'Gröpelingen-West']));
    expect((await run(desk, `finding show ${id}`)).stdout).toContain('llq gebiet aendern groepelingen');
    await answer(desk, 'area edit groepelingen --name Gröpelingen');
    expect(await answer(desk, 'finding list')).toEqual({ findings: [] });
  });

  it('leads from two recipients of one name to their merge', async () => {
    await answer(desk, 'recipient add "Verein X"');
    await comesIn(desk, draft('recipient.stated', { id: 'zzzzzzzz', name: 'VEREIN X' }));
    const { facts } = await answer<{ facts: { recipients: string[] } }>(desk, `finding show ${await only()}`);
    const [first, second] = facts.recipients;
    const paid = await run(
      desk,
      'disbursement record 5 --area groepelingen --track quartierszentren --recipient "Verein X" --purpose Probe --json',
    );
    expect(JSON.parse(paid.stdout)).toMatchObject({ recipientId: first });
    expect(paid.stderr).toContain(`llq traeger zusammenfuehren ${second} --in ${first}`);
    await answer(desk, `recipient merge ${second} --into ${first} --reason Probe`);
    expect(await answer(desk, 'finding list')).toEqual({ findings: [] });
  });

  it('refuses what there is not, and names what looks alike', async () => {
    await paidToGroepelingen(desk, '60.000');
    await comesIn(desk, payment(5_000_000));
    const id = await only();
    const mistyped = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    expect(await refusal(desk, `finding show ${mistyped}`)).toMatchObject({
      code: 'finding-unknown',
      exit: 3,
      facts: { nearest: [id] },
      hint: expect.stringContaining(id),
    });
    expect(await refusal(desk, 'finding show nonsense')).toMatchObject({ facts: { nearest: [] } });
  });
});
