import { describe, expect, it } from '@jest/globals';
import { numberOf } from '#src/journal/number.js';
import { area, budget, draft, listed, reversal } from '../../support/drafts.js';
import { apart, findings, paid } from '../../support/findings.js';
import { MemoryWriter } from '../../support/writer.js';

const golden = 'B-7K3Q';

const registered = (id: string, name: string, mergedInto: string | null = null) =>
  draft('recipient.stated', { id, name, mergedInto });

const booked = (batch: string) => draft('import.booked', { batch, target: 'disbursements' });

describe('statements that two have made apart', () => {
  it('are a finding where they differ, and name what differs and what holds', async () => {
    const { a, b, before } = apart();
    const base = [before[3]?.hash ?? ''];
    const [one, two] = [a.write(area('Eins'), { base }), b.write(area('Zwei'), { base })];
    const [found] = await findings([...before, one, two]);
    const holds = [one, two]
      .toSorted((x, y) => x.lamport - y.lamport || (x.replica < y.replica ? -1 : 1))
      .at(-1);
    expect(found).toMatchObject({
      kind: 'concurrent-edit',
      subject: 'area:groepelingen',
      facts: {
        type: 'area.stated',
        year: null,
        holds: holds && numberOf(holds),
        differing: ['name'],
      },
    });
    expect(found?.participants.map(({ number }) => number).toSorted()).toEqual(
      [numberOf(one), numberOf(two)].toSorted(),
    );
  });

  it('are one where they say the same', async () => {
    const { a, b, before } = apart();
    const base = [before[3]?.hash ?? ''];
    expect(
      await findings([...before, a.write(area('Eins'), { base }), b.write(area('Eins'), { base })]),
    ).toEqual([]);
  });

  it('are no finding any more once somebody who has seen both says what holds', async () => {
    const { a, b, before } = apart();
    const base = [before[3]?.hash ?? ''];
    const [one, two] = [a.write(area('Eins'), { base }), b.write(area('Zwei'), { base })];
    a.sees(two);
    const both = a.write(area('Drei'), { base: [one.hash, two.hash] });
    expect(await findings([...before, one, two, both])).toEqual([]);
  });

  it('are one finding of a subject however many they are', async () => {
    const { a, b, before } = apart();
    const base = [before[3]?.hash ?? ''];
    const c = new MemoryWriter('replica-c');
    const events = [...before, ...[a, b, c].map((writer, at) => writer.write(area(`Nr. ${at}`), { base }))];
    const found = await findings(events);
    expect(found).toMatchObject([{ kind: 'concurrent-edit' }]);
    expect(found[0]?.participants).toHaveLength(3);
  });

  it('do not count as seen what a reversed statement had seen', async () => {
    const { a, b, before } = apart();
    const base = [before[5]?.hash ?? ''];
    const [one, two] = [a.write(budget(11_000), { base }), b.write(budget(12_000), { base })];
    const later = a.write(budget(13_000), { base: [one.hash, two.hash] });
    const events = [...before, one, two, later];
    expect(await findings(events)).toEqual([]);
    expect(await findings([...events, a.write(reversal(later.hash))])).toMatchObject([
      { kind: 'concurrent-edit', facts: { year: 2027, differing: ['amountCents'] } },
    ]);
    expect(await findings([...before, one, two, b.write(reversal(one.hash))])).toEqual([]);
  });
});

describe('recipients of one name that two have registered apart', () => {
  it('are a finding until they are merged', async () => {
    const { a, b, before } = apart();
    const events = [
      ...before,
      a.write(registered('a1', 'Beispiel e.V.')),
      b.write(registered('b1', 'BEISPIEL E. V.')),
    ];
    expect(await findings(events)).toMatchObject([
      { kind: 'same-name', facts: { name: 'Beispiel e.V.', recipients: ['a1', 'b1'] } },
    ]);
    const merge = a.write(registered('b1', 'BEISPIEL E. V.', 'a1'), { base: [events.at(-1)?.hash ?? ''] });
    expect(await findings([...events, merge])).toEqual([]);
  });
});

describe('a list that two have imported', () => {
  it('is a finding where rows count twice, until one import is taken back', async () => {
    const { a, b, before } = apart();
    const mine = [a.write(booked(golden)), a.write(listed(paid(100), 17)), a.write(listed(paid(200), 18))];
    const theirs = [b.write(booked('B-6H2P')), b.write(listed(paid(100), 17, 'B-6H2P'))];
    const events = [...before, ...mine, ...theirs];
    expect(await findings(events)).toMatchObject([
      { kind: 'imported-twice', facts: { rows: 1, batches: [golden, 'B-6H2P'] } },
    ]);
    const undone = theirs.map(({ hash }) => a.write(reversal(hash)));
    expect(await findings([...events, ...undone])).toEqual([]);
  });

  it('is none where each has booked other rows of it', async () => {
    const { a, b, before } = apart();
    const events = [
      a.write(booked(golden)),
      a.write(listed(paid(100), 17)),
      b.write(booked('B-6H2P')),
      b.write(listed(paid(100), 18, 'B-6H2P')),
    ];
    expect(await findings([...before, ...events])).toEqual([]);
  });
});

describe('payments with one reference', () => {
  const invoice = { reference: 'R-4711' };

  it('are a finding where two have recorded them, until one is reversed', async () => {
    const { a, b, before } = apart();
    const [one, two] = [a.write(paid(500, invoice)), b.write(paid(500, invoice))];
    const events = [...before, one, two];
    expect(await findings(events)).toMatchObject([
      {
        kind: 'same-reference',
        facts: {
          year: 2027,
          reference: 'R-4711',
          recipientId: 'h7k2m9',
          recipient: 'Beispielverein Gröpelingen e.V.',
          amountCents: 500,
        },
      },
    ]);
    expect(await findings([...events, b.write(reversal(one.hash))])).toEqual([]);
  });

  it('are none where amount or recipient differ, or one person recorded both', async () => {
    const { a, b, before } = apart();
    const events = [
      a.write(paid(500, invoice)),
      a.write(paid(500, invoice)),
      b.write(paid(501, invoice)),
      b.write(paid(500, { ...invoice, recipient: 'x1' })),
      b.write(paid(500)),
    ];
    expect(await findings([...before, ...events])).toEqual([]);
  });

  it('are one where the recipients turned out to be one', async () => {
    const { a, b, before } = apart();
    const other = b.write(draft('recipient.stated', { id: 'x1', name: 'Verein X' }));
    const events = [
      ...before,
      other,
      a.write(paid(500, invoice)),
      b.write(paid(500, { ...invoice, recipient: 'x1' })),
    ];
    expect(await findings(events)).toEqual([]);
    const merge = b.write(draft('recipient.stated', { id: 'x1', name: 'Verein X', mergedInto: 'h7k2m9' }), {
      base: [other.hash],
    });
    expect(await findings([...events, merge])).toMatchObject([
      { kind: 'same-reference', facts: { recipientId: 'h7k2m9' } },
    ]);
  });
});

describe('a payment into what another has closed', () => {
  it('is a finding of an area, until it is reversed or the area opened again', async () => {
    const { a, b, before } = apart();
    const base = [before[3]?.hash ?? ''];
    const closed = a.write(draft('area.stated', { from: null, to: '2027-02-28', closedBy: 'Beirat' }), {
      base,
    });
    const late = b.write(paid(500, { bookedOn: '2027-03-15' }));
    const inTime = b.write(paid(500, { bookedOn: '2027-02-28' }));
    const events = [...before, closed, late, inTime];
    expect(await findings(events)).toMatchObject([
      {
        kind: 'late-booking',
        subject: `event:${late.hash}`,
        facts: {
          number: numberOf(late),
          paidOn: '2027-03-15',
          closed: 'area',
          code: 'groepelingen',
          lastDay: '2027-02-28',
          amountCents: 500,
          year: 2027,
        },
      },
    ]);
    expect(await findings([...events, a.write(reversal(late.hash))])).toEqual([]);
    const open = a.write(area('Gröpelingen'), { base: [closed.hash] });
    expect(await findings([...events, open])).toEqual([]);
  });

  it('is a finding of a track and of an enrolment', async () => {
    const { a, b, before } = apart();
    const late = b.write(paid(500, { bookedOn: null, period: '2027-Q2' }));
    const track = a.write(draft('track.stated', { code: 'quartierszentren', to: '2027-03-31' }), {
      base: [before[2]?.hash ?? ''],
    });
    expect(await findings([...before, late, track])).toMatchObject([
      { facts: { closed: 'track', code: 'quartierszentren', paidOn: '2027-Q2', lastDay: '2027-03-31' } },
    ]);
    const enrolment = a.write(
      draft('enrolment.stated', {
        programme: 'llq',
        area: 'groepelingen',
        periods: [{ from: '2020-01-01', to: '2026-12-31', decision: null }],
      }),
    );
    expect(await findings([...before, late, enrolment])).toMatchObject([
      { facts: { closed: 'enrolment', code: 'groepelingen', programme: 'llq', lastDay: '2026-12-31' } },
    ]);
  });
});
