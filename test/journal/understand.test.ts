import { describe, expect, it } from '@jest/globals';
import type { Canonical } from '#src/journal/canonical.js';
import type { Envelope } from '#src/journal/envelope.js';
import { seal } from '#src/journal/seal.js';
import { isEnd, isPosting, isStatement, understand, type Understood } from '#src/journal/understand.js';
import type { EventType } from '#src/domain/events/all.js';
import { line } from '../support/drafts.js';
import {
  goldenContents,
  goldenEnvelope,
  goldenListedEnvelope,
  goldenTypes,
} from '../support/golden-events.js';

async function understood(type: EventType, changes: Partial<Envelope> = {}): Promise<Understood | null> {
  const [event = null] = await understand([seal({ ...goldenEnvelope(type), ...changes })]);
  return event;
}

/** The golden data of a type with some members changed, as no type allows. */
function dataOf(type: EventType, changes: object): { data: Canonical } {
  return { data: { ...goldenContents[type], ...changes } as unknown as Canonical };
}

describe('understanding', () => {
  it.each(goldenTypes)('takes the data of %s as they are', async (type) => {
    expect(await understood(type)).toEqual(seal(goldenEnvelope(type)));
  });

  it.each(goldenTypes)('takes %s from a list with its origin', async (type) => {
    const event = seal(goldenListedEnvelope(type));
    expect(await understand([event])).toEqual([event]);
  });

  it('knows every type as exactly one of statement, posting and end', async () => {
    const events = await Promise.all(goldenTypes.map((type) => understood(type)));
    const kinds = events
      .filter((event) => event !== null)
      .map((event) => [isStatement, isPosting, isEnd].map((is) => is(event)));
    expect(kinds.every((one) => one.filter(Boolean).length === 1)).toBe(true);
  });

  it('passes over types and versions that it does not know', async () => {
    expect(await understood('area.stated', { type: 'area.renamed' })).toBeNull();
    expect(await understood('area.stated', { type: 'toString' })).toBeNull();
    expect(await understood('area.stated', { version: 2 })).toBeNull();
  });

  it('passes over an event that claims another subject than its data speak of', async () => {
    expect(await understood('area.stated', { subject: 'area:huchting' })).toBeNull();
    expect(await understood('area.stated', { subject: null })).toBeNull();
    expect(await understood('disbursement.recorded', { subject: 'area:groepelingen' })).toBeNull();
    expect(await understood('posting.reversed', { subject: `event:${'00'.repeat(32)}` })).toBeNull();
  });

  it.each<[string, EventType, object]>([
    ['a member that is missing', 'area.stated', { name: undefined }],
    ['a member too many', 'area.stated', { population: 1 }],
    ['an empty code', 'area.stated', { code: '' }],
    ['a day that is not in the calendar', 'area.stated', { from: '2027-02-30' }],
    ['an area without a kind', 'area.stated', { kinds: [] }],
    ['a kind that nobody knows', 'track.stated', { areaKinds: ['big'] }],
    ['a closing day that no year has', 'programme.stated', { closingDay: '13-01' }],
    ['a value that is no decimal', 'indicator.stated', { value: '1e3' }],
    ['a year out of range', 'budget.set', { year: 1989 }],
    ['an amount that is no number', 'budget.set', { amountCents: '100' }],
    ['no line', 'disbursement.recorded', { lines: [] }],
    ['two lines for one payment', 'disbursement.recorded', { lines: [line(1), line(2)] }],
    [
      'one level exceeded twice',
      'disbursement.recorded',
      { exceeds: [0, 1].map(() => ({ level: 'area', cents: 1 })) },
    ],
    ['a change of the budget by nothing', 'budget.amended', { lines: [line(0)] }],
    ['a change of the budget by a negative amount', 'budget.amended', { lines: [line(-1)] }],
    ['a repayment of a negative amount', 'repayment.recorded', { lines: [line(-1)] }],
    ['a move of one line', 'allocation.moved', { lines: [line(0)] }],
    ['a move whose sum is not zero', 'allocation.moved', { lines: [line(1), line(1)] }],
    ['a hash that is none', 'repayment.recorded', { of: 'K7Q-42' }],
    ['a target that nobody knows', 'import.booked', { target: 'grants' }],
    [
      'fewer rows than none',
      'import.booked',
      { rows: { ...goldenContents['import.booked'].rows, open: -1 } },
    ],
    ['a number of rows that is missing', 'import.booked', { rows: { read: 1 } }],
    ['no name of the file', 'import.booked', { fileName: '' }],
    ['a layout that is no hash', 'import.booked', { layout: 'wie 2019' }],
    ['a text that is no cell', 'import.row-left-open', { cells: { Betrag: '1,234' } }],
  ])('passes over data with %s', async (_, type, changes) => {
    expect(await understood(type, dataOf(type, changes))).toBeNull();
  });

  it('answers for each event in its place', async () => {
    const known = seal(goldenEnvelope('area.stated'));
    const unknown = seal({ ...goldenEnvelope('area.stated'), version: 2 });
    expect(await understand([unknown, known, unknown])).toEqual([null, known, null]);
  });
});
