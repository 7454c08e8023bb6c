import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { comesFrom, comesIn } from '../../support/apart.js';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run, stateOf } from '../../support/command-line.js';
import { area, payment } from '../../support/drafts.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
let id: string;
beforeEach(async () => {
  desk = await bremen2027();
  await paidToGroepelingen(desk, '60.000');
  await comesIn(desk, payment(5_000_000));
  const { findings } = await answer<{ findings: { id: string }[] }>(desk, 'finding list');
  id = findings[0]?.id ?? '';
});
afterEach(() => desk.remove());

describe('llq finding settle', () => {
  it('writes down that it may stay as it is, and accepts the excess as it stands', async () => {
    const { exit, stdout } = await run(desk, `befund erledigen ${id} --grund abgestimmt --beschluss 4/27`);
    expect(exit).toBe(0);
    expect(stdout).toMatch(
      new RegExp(`^Erledigt mit [0-9A-Z]{3}-\\d+: ${id} \\(überzogen\\)\\. Hingenommen sind 10\\.000,00.€`),
    );
    expect(await answer(desk, 'finding list --all')).toMatchObject({ findings: [{ id, state: 'settled' }] });
    expect(await answer(desk, `finding show ${id}`)).toMatchObject({
      settlements: [{ actor: 'test', reason: 'abgestimmt', decision: '4/27', acceptedCents: 1_000_000 }],
    });
    expect((await run(desk, `finding show ${id}`)).stdout).toContain('abgestimmt');
    expect(await run(desk, 'status --check')).toMatchObject({ exit: 0 });
  });

  it('opens again when the excess grows, and when the settlement is reversed', async () => {
    const settled = await answer<{ number: string }>(desk, `finding settle ${id} --reason Probe`);
    expect(settled).toMatchObject({
      finding: id,
      kind: 'overspent',
      reason: 'Probe',
      decision: null,
      acceptedCents: 1_000_000,
    });
    await answer(desk, `journal reverse ${settled.number} --reason vertan`);
    expect(await answer(desk, 'finding list')).toMatchObject({ findings: [{ id, state: 'open' }] });
    await answer(desk, `finding settle ${id} --reason Probe`);
    await comesFrom(desk, 'replica-c', [payment(1)]);
    expect(await answer(desk, 'finding list')).toMatchObject({ findings: [{ id, state: 'open' }] });
    expect((await run(desk, `befund zeigen ${id}`)).stdout).toContain('Hingenommen');
  });

  it('refuses what is settled already, what there is not, and what ends with its cause', async () => {
    await answer(desk, `finding settle ${id} --reason Probe`);
    expect(await refusal(desk, `finding settle ${id} --reason Probe`)).toMatchObject({
      code: 'finding-settled',
      exit: 3,
    });
    expect(await refusal(desk, 'finding settle F-000000 --reason Probe')).toMatchObject({
      code: 'finding-unknown',
    });
    await comesFrom(desk, 'replica-c', [area('neu')], { version: 2 });
    const { findings } = await answer<{ findings: { id: string }[] }>(desk, 'finding list');
    expect(await refusal(desk, `finding settle ${findings[0]?.id} --reason Probe`)).toMatchObject({
      code: 'finding-not-settleable',
      facts: { kind: 'unknown-events' },
    });
  });

  it('needs a reason', async () => {
    expect(await run(desk, `finding settle ${id}`)).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('--grund'),
    });
  });

  it('settles nothing on a dry run', async () => {
    const before = await stateOf(desk);
    const { stdout } = await run(desk, `finding settle ${id} --reason Probe --dry-run`);
    expect(stdout).toContain(`Probelauf, nichts erledigt: ${id}`);
    expect(await stateOf(desk)).toBe(before);
    expect(await answer(desk, `finding settle ${id} --reason Probe --dry-run`)).toMatchObject({
      number: null,
    });
  });
});
