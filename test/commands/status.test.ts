import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { comesIn } from '../support/apart.js';
import { bremen2027, paidToGroepelingen } from '../support/bremen-2027.js';
import { answer, refusal, run } from '../support/command-line.js';
import { draft } from '../support/drafts.js';
import { newDesk, type Desk } from '../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

describe('llq status', () => {
  it('shows programmes, tracks and areas with all their sums', async () => {
    const payment = await paidToGroepelingen(desk, '1.000');
    await answer(desk, `repayment record 200 --of ${payment} --reason Probe`);
    const status = await answer<{ programmes: { tracks: { areas: object[] }[] }[] }>(
      desk,
      'status --year 2027',
    );
    expect(status).toMatchObject({ year: 2027, findings: 0 });
    const [programme] = status.programmes;
    expect(programme).toMatchObject({
      programme: 'llq',
      municipality: 'bremen',
      budgetCents: 160_000_000,
      blockedCents: 0,
      allocatedCents: 160_000_000,
      unallocatedCents: 0,
      boundCents: 0,
      disbursedCents: 100_000,
      repaidCents: 20_000,
      availableCents: 159_920_000,
    });
    expect(programme?.tracks).toMatchObject([
      { track: 'innovationstopf', allocatedCents: 30_000_000, unallocatedCents: 30_000_000 },
      {
        track: 'quartierszentren',
        allocatedCents: 130_000_000,
        unallocatedCents: 0,
        disbursedCents: 100_000,
      },
    ]);
    expect(programme?.tracks[0]?.areas).toMatchObject([{ area: null, availableCents: 30_000_000 }]);
    expect(programme?.tracks[1]?.areas).toContainEqual({
      area: 'groepelingen',
      blockedCents: 0,
      allocatedCents: 10_000_000,
      unallocatedCents: 0,
      boundCents: 0,
      disbursedCents: 100_000,
      repaidCents: 20_000,
      availableCents: 9_920_000,
    });
  });

  it('takes the running year unless told', async () => {
    expect(await answer(desk, 'stand')).toMatchObject({ year: 2027 });
    expect(await answer(desk, 'stand --jahr voriges')).toMatchObject({ year: 2026, programmes: [] });
    expect(await answer(desk, 'status --year next')).toMatchObject({ year: 2028 });
  });

  it('filters by programme and municipality, and refuses names that there are not', async () => {
    expect(await answer(desk, 'status --municipality bremerhaven')).toMatchObject({ programmes: [] });
    expect(await refusal(desk, 'status --programme lql')).toMatchObject({ code: 'name-unknown', exit: 3 });
  });

  it('draws bars on a terminal only', async () => {
    await paidToGroepelingen(desk, '50.000');
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    expect((await run(terminal, 'stand')).stdout).toContain('█████░░░░░\u00a050,0\u00a0%');
    expect((await run(desk, 'stand')).stdout).not.toContain('░');
  });

  it('exits with 4 where something needs a person, and only with --check', async () => {
    expect(await run(desk, 'status --check')).toMatchObject({ exit: 0, stderr: '' });
    await answer(
      desk,
      'budget amend 80.000 --kind block --year 2027 --programme llq --municipality bremen --reason Probe',
    );
    expect(await run(desk, 'status')).toMatchObject({ exit: 0 });
    const { exit, stdout, stderr } = await run(desk, 'status --check --json');
    expect([exit, stderr]).toEqual([
      4,
      'Mehr zugeteilt, als da ist: llq, bremen um 80.000,00\u00a0€.\n1 Befund ist offen: llq befund liste\n',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ findings: 1 });
    expect(await run(desk, 'stand --pruefen --still')).toMatchObject({ exit: 4, stderr: '' });
  });

  it('counts findings of every year and kind, and none that was settled', async () => {
    await answer(desk, 'recipient add "Verein X"');
    await comesIn(desk, draft('recipient.stated', { id: 'zzzzzzzz', name: 'Verein X' }));
    expect(await answer(desk, 'status --year 2026')).toMatchObject({ findings: 1, concerns: [] });
    expect(await run(desk, 'status --check --year 2026')).toMatchObject({ exit: 4 });
    const { findings } = await answer<{ findings: { id: string }[] }>(desk, 'finding list');
    await answer(desk, `finding settle ${findings[0]?.id} --reason Probe`);
    expect(await run(desk, 'status --check')).toMatchObject({ exit: 0, stderr: '' });
  });

  it('counts what was exceeded knowingly as settled', async () => {
    await paidToGroepelingen(desk, '120.000', '--exceed --reason Eile');
    expect(await run(desk, 'status --check')).toMatchObject({ exit: 0 });
  });

  it('shows a block of a track as over-allocated, not as overspent', async () => {
    const line =
      'budget amend 1.000 --kind block --year 2027 --programme llq --municipality bremen --track quartierszentren --reason Probe';
    await answer(desk, line);
    const { stderr } = await run(desk, 'status --check');
    expect(stderr).not.toContain('Überzogen');
    expect(stderr).toContain('Mehr zugeteilt, als da ist: llq, bremen, quartierszentren um 1.000,00');
  });
});
