import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { comesFrom, comesIn } from '../../support/apart.js';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, run } from '../../support/command-line.js';
import { draft, payment } from '../../support/drafts.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

interface Findings {
  readonly findings: readonly { readonly id: string; readonly kind: string }[];
}

const overspent = async (): Promise<string[]> => {
  await paidToGroepelingen(desk, '60.000');
  return comesIn(desk, payment(5_000_000));
};

describe('llq finding list', () => {
  it('is empty where nothing needs a person', async () => {
    expect(await answer(desk, 'finding list')).toEqual({ findings: [] });
    expect(await run(desk, 'befund liste')).toMatchObject({ exit: 0 });
  });

  it('shows what has come together and does not fit, and exits with 0', async () => {
    const [theirs] = await overspent();
    const { exit, stdout } = await run(desk, 'finding list --json');
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      findings: [
        {
          id: expect.stringMatching(/^F-/),
          kind: 'overspent',
          state: 'open',
          subject: 'area:2027:llq:bremen:quartierszentren:groepelingen',
          participants: expect.arrayContaining([
            {
              actor: 'schmidt',
              replica: 'replica-b',
              number: theirs,
              recordedAt: '2027-03-15T09:30:00.000Z',
            },
          ]) as object,
          facts: {
            level: 'area',
            year: 2027,
            programme: 'llq',
            municipality: 'bremen',
            track: 'quartierszentren',
            area: 'groepelingen',
            excessCents: 1_000_000,
          },
        },
      ],
    });
    expect((await run(desk, 'befund liste')).stdout).toContain(
      '2027, Gebiet groepelingen in quartierszentren: 10.000,00\u00a0€ mehr ausgezahlt, als da ist.',
    );
    expect((await run(desk, 'finding list --lang en')).stdout).toContain('overspent');
  });

  it('filters by kind in the words of either language, and by year', async () => {
    await overspent();
    await comesFrom(desk, 'replica-c', [
      draft('recipient.stated', { id: 'x1', name: 'Beispielverein e.V.' }),
    ]);
    const kinds = async (flags: string) =>
      (await answer<Findings>(desk, `befund liste ${flags}`)).findings.map(({ kind }) => kind).toSorted();
    expect(await kinds('')).toEqual(['overspent', 'same-name']);
    expect(await kinds('--art "gleicher Name"')).toEqual(['same-name']);
    expect(await kinds('--kind overspent')).toEqual(['overspent']);
    expect(await kinds('--jahr 2027')).toEqual(['overspent']);
    expect(await kinds('--year 2026')).toEqual([]);
    expect((await run(desk, 'finding list --kind nonsense')).exit).toBe(2);
  });

  it('leaves out what is settled unless all are asked for', async () => {
    await overspent();
    const [finding] = (await answer<Findings>(desk, 'finding list')).findings;
    await answer(desk, `finding settle ${finding?.id} --reason Probe`);
    expect(await answer(desk, 'finding list')).toEqual({ findings: [] });
    expect(await answer(desk, 'befund liste --alle')).toMatchObject({
      findings: [{ id: finding?.id, state: 'settled' }],
    });
  });

  it('writes a file', async () => {
    await overspent();
    const file = join(desk.folder, 'Befunde.csv');
    expect(await run(desk, `befund liste --ausgabe ${file}`)).toMatchObject({ exit: 0 });
    expect(readFileSync(file, 'utf8')).toContain('überzogen;offen;');
  });
});
