import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { refuseUnportable } from '#src/sync/folder/names.js';
import {
  highestIncarnation,
  highestSequence,
  mayHoldSegment,
  parseSegmentPath,
  replicaName,
  segmentPath,
  type SegmentName,
} from '#src/sync/segment/name.js';
import { conflictCopyName } from '../../support/sync/conflict-copies.js';

const anyName: fc.Arbitrary<SegmentName> = fc
  .record({
    replica: fc.stringMatching(replicaName),
    month: fc.stringMatching(/^[0-9]{6}$/),
    incarnation: fc.integer({ min: 1, max: highestIncarnation }),
    first: fc.integer({ min: 1, max: highestSequence }),
    events: fc.nat({ max: 2000 }),
    digest: fc.stringMatching(/^[0-9a-f]{32}$/),
  })
  .map(({ events, ...name }) => ({ ...name, last: Math.min(name.first + events - 1, highestSequence) }));

const path = segmentPath({
  replica: 'h7k2m9q0w4e8r1t5',
  month: '202703',
  incarnation: 1,
  first: 17,
  last: 42,
  digest: '5f'.repeat(16),
});

describe('the path of a segment', () => {
  it('says whose it is, when it began, which events it holds, and what its bytes are', () => {
    expect(path).toBe(`replicas/h7k2m9q0w4e8r1t5/202703/1-17-42-${'5f'.repeat(16)}.jsonl`);
  });

  it('is read as it was written, and every drive can hold it', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(parseSegmentPath(segmentPath(name))).toEqual(name);
        refuseUnportable(segmentPath(name));
      }),
    );
  });

  it('of a segment without events ends before it begins', () => {
    expect(parseSegmentPath(path.replace('17-42', '1-0'))).toMatchObject({ first: 1, last: 0 });
    expect(parseSegmentPath(path.replace('17-42', '43-42'))).toMatchObject({ first: 43, last: 42 });
  });

  it.each([0, 1, 2, 3, 4])(
    'is not taken for that of a copy, which may hold a segment all the same (%i)',
    (turn) => {
      expect(parseSegmentPath(conflictCopyName(path, turn))).toBeNull();
      expect(mayHoldSegment(conflictCopyName(path, turn))).toBe(true);
    },
  );

  it.each([
    ['another ending', path.replace('.jsonl', '.json')],
    ['capital letters', path.toUpperCase()],
    ['a number with a leading zero', path.replace('17-42', '017-42')],
    ['a number that is too large', path.replace('1-17-42', '1-17-1000000000')],
    ['an end far before its beginning', path.replace('17-42', '17-15')],
    ['another folder', path.replace('replicas', 'replica')],
    ['a folder more', path.replace('202703', '2027/03')],
    ['a replica with the name of a device', path.replace('h7k2m9q0w4e8r1t5', 'com1')],
    ['a replica that leads elsewhere', path.replace('h7k2m9q0w4e8r1t5', '../..')],
  ])('with %s is none', (_, other) => {
    expect(parseSegmentPath(other)).toBeNull();
  });

  it.each(['Thumbs.db', 'desktop.ini', '.DS_Store', 'Liste.xlsx', 'jsonl'])('%s holds no segment', (name) => {
    expect(mayHoldSegment(name)).toBe(false);
  });
});
