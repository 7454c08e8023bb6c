import { describe, expect, it } from '@jest/globals';
import { countOpenFindings } from '#src/app/finding/all.js';
import { cents } from '#src/domain/cents.js';
import { numberOf } from '#src/journal/number.js';
import { budget, draft, reversal, supplement } from '../../support/drafts.js';
import { apart, findings, merged, paid, plan, today } from '../../support/findings.js';

/** Both pay what is there for one. */
function overspending() {
  const { a, b, before } = apart();
  const [one, two] = [a.write(paid(5_000)), b.write(paid(4_000))];
  return { a, b, one, two, events: [...before, one, two] };
}

describe('money that two have spent without knowing of each other', () => {
  it('is a finding on each level that it exceeds, with those who took part', async () => {
    const { events, one, two } = overspending();
    const found = await findings(events);
    expect(found).toMatchObject([
      {
        id: expect.stringMatching(/^F-[0-9A-HJKMNP-TV-Z]{6}$/),
        kind: 'overspent',
        state: 'open',
        subject: 'area:2027:llq:bremen:quartierszentren:groepelingen',
        facts: { level: 'area', year: 2027, area: 'groepelingen', excessCents: 3_000 },
      },
    ]);
    expect(found[0]?.participants).toEqual(
      expect.arrayContaining(
        [one, two].map((event) => ({
          actor: 'schmidt',
          replica: event.replica,
          number: numberOf(event),
          recordedAt: '2027-03-15T09:30:00.000Z',
        })),
      ),
    );
  });

  it('is none where it was marked as knowingly exceeded', async () => {
    const { a, b, before } = apart();
    const exceeds = [{ level: 'area' as const, cents: cents(3_000) }];
    expect(
      await findings([...before, a.write(paid(5_000)), b.write(paid(4_000, { exceeds, reason: 'eilt' }))]),
    ).toEqual([]);
  });

  it('ends with the reversal of a payment', async () => {
    const { a, two, events } = overspending();
    expect(await findings([...events, a.write(reversal(two.hash))])).toEqual([]);
  });

  it('is settled as far as it was accepted, and open again when it grows', async () => {
    const { a, b, events } = overspending();
    const [open] = await findings(events);
    const settled = a.write(
      draft('finding.settled', { finding: open?.id ?? '', kind: 'overspent', acceptedCents: cents(3_000) }),
    );
    expect(await findings([...events, settled])).toMatchObject([{ id: open?.id, state: 'settled' }]);
    const more = b.write(paid(1));
    expect(await findings([...events, settled, more])).toMatchObject([
      { id: open?.id, state: 'open', facts: { excessCents: 3_001 } },
    ]);
    const higher = b.write(
      draft('finding.settled', { finding: open?.id ?? '', kind: 'overspent', acceptedCents: cents(3_001) }),
    );
    expect(await findings([...events, settled, more, higher])).toMatchObject([{ state: 'settled' }]);
  });

  it('opens again when its settlement is reversed', async () => {
    const { a, events } = overspending();
    const [open] = await findings(events);
    const settled = a.write(
      draft('finding.settled', { finding: open?.id ?? '', kind: 'overspent', acceptedCents: cents(3_000) }),
    );
    const end = a.write(reversal(settled.hash));
    expect(await findings([...events, settled, end])).toMatchObject([{ id: open?.id, state: 'open' }]);
  });

  it('stays open where a settlement speaks of another kind', async () => {
    const { a, events } = overspending();
    const [open] = await findings(events);
    const other = draft('finding.settled', {
      finding: open?.id ?? '',
      kind: 'same-name',
      acceptedCents: null,
    });
    expect(await findings([...events, a.write(other)])).toMatchObject([{ state: 'open' }]);
  });

  it('is not asked about in years before the first guarded one', async () => {
    const { a, before } = apart();
    const old = draft('programme.stated', { firstGuardedYear: 2028 });
    expect(await findings([...before, a.write(old), a.write(paid(9_000))])).toMatchObject([
      { kind: 'concurrent-edit' },
    ]);
  });
});

function count(events: Parameters<typeof findings>[0]): Promise<number> {
  return merged(events, (writer) => countOpenFindings(writer, today));
}

describe('the number of open findings', () => {
  it('is that of the findings that are not settled', async () => {
    const { a, b, events } = overspending();
    const other = b.write(draft('recipient.stated', { id: 'zz', name: 'Beispielverein Gröpelingen e.V.' }));
    const [first] = await findings([...events, other]);
    const settled = draft('finding.settled', {
      finding: first?.id ?? '',
      kind: first?.kind ?? '',
      acceptedCents: cents(3_000),
    });
    expect(await count([...events, other])).toBe(2);
    expect(await count([...events, other, a.write(settled)])).toBe(1);
    expect(await count([])).toBe(0);
  });
});

describe('money that is given out beyond what there is', () => {
  it('is a finding of the programme where two have changed plan and budget', async () => {
    const { a, b, before } = apart();
    const base = [before.find(({ type }) => type === 'allocation.planned')?.hash ?? ''];
    const events = [...before, a.write(supplement(1_000)), b.write(plan(9_000, 4_000), { base })];
    expect(await findings(events)).toMatchObject([
      { kind: 'over-allocated', facts: { level: 'programme', year: 2027, track: null, excessCents: 2_000 } },
    ]);
    const [, , , , , set] = before;
    const lowered = a.write(budget(10_500), { base: [set?.hash ?? ''] });
    expect(await findings([...events, lowered])).toMatchObject([{ facts: { excessCents: 1_500 } }]);
  });

  it('is a finding of the year that it is in', async () => {
    const { a, before } = apart();
    const found = await findings([...before, a.write(budget(9_000), { base: [before[5]?.hash ?? ''] })]);
    expect(found.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['over-allocated', 'programme:2027:llq:bremen'],
    ]);
  });
});
