import { describe, expect, it } from '@jest/globals';
import { numberOf } from '#src/journal/number.js';
import { area } from '../../support/drafts.js';
import { apart, findings, findingsIn, merged, paid, today } from '../../support/findings.js';
import { MemoryWriter } from '../../support/writer.js';

describe('findings about computers and the shared folder', () => {
  it('tell of a copied database: the first number that was given out twice', async () => {
    const [original, copy] = [new MemoryWriter('replica-a'), new MemoryWriter('replica-a')];
    const [first] = [original.write(paid(1)), copy.write(paid(1))];
    const [one, two] = [original.write(paid(2)), copy.write(paid(3))];
    const events = [first, one, two, original.write(paid(4)), copy.write(paid(5))];
    const found = await findings(events);
    expect(found).toMatchObject([
      {
        kind: 'replica-fork',
        subject: 'replica:replica-a',
        facts: { replica: 'replica-a', incarnation: 1, number: numberOf(one) },
      },
    ]);
    expect(found[0]?.participants).toHaveLength(2);
  });

  it('tell of what this program does not understand, by who wrote it', async () => {
    const { a, b, before } = apart();
    const events = [a.write(area('neu'), { version: 2 }), b.write(paid(1), { type: 'grant.approved' })];
    const found = await findings([...before, ...events]);
    expect(found.toSorted((x, y) => (x.subject < y.subject ? -1 : 1))).toMatchObject([
      { kind: 'unknown-events', facts: { replica: 'replica-a', types: ['area.stated'], events: 1 } },
      { kind: 'unknown-events', facts: { replica: 'replica-b', types: ['grant.approved'], events: 1 } },
    ]);
  });

  it('tell of segments that wait, of later formats, and of damage that is older than a day', async () => {
    const found = await merged([], async (writer) => {
      const segment = { sha256: '', since: '2027-03-19T00:00:00Z', bytes: new Uint8Array() };
      await writer
        .insertInto('waiting_segment')
        .values([
          {
            ...segment,
            path: 'b',
            reason: 'prev-missing',
            replica: 'r',
            incarnation: 1,
            first: 9,
            last: 10,
            prev: null,
          },
          {
            ...segment,
            path: 'a',
            reason: 'prev-missing',
            replica: 'r',
            incarnation: 1,
            first: 5,
            last: 8,
            prev: null,
          },
          {
            ...segment,
            path: 'replicas/n/202703/1-1-2-x.jsonl',
            reason: 'newer-format',
            replica: null,
            incarnation: null,
            first: null,
            last: null,
            prev: null,
          },
        ])
        .execute();
      await writer
        .insertInto('damaged_file')
        .values([
          { path: 'old', code: 'hash-differs', line: 3, since: '2027-03-19T08:59:59.000Z' },
          { path: 'new', code: 'hash-differs', line: 3, since: '2027-03-19T09:00:01.000Z' },
        ])
        .execute();
      return findingsIn(writer, today);
    });
    expect(found.toSorted((x, y) => (x.kind < y.kind ? -1 : 1))).toMatchObject([
      {
        kind: 'damaged-segment',
        subject: 'segment:old',
        facts: { path: 'old', code: 'hash-differs', line: 3 },
      },
      {
        kind: 'missing-events',
        facts: { replica: 'r', waiting: 6, missing: expect.stringMatching(/-4$/) },
      },
      { kind: 'unknown-events', facts: { replica: 'n', events: 0, segments: 1 } },
    ]);
  });
});
