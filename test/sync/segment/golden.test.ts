import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSegment } from '#src/sync/segment/read.js';
import { writeSegment } from '#src/sync/segment/write.js';
import { contentsOf, keys, knownKey, shortChain } from '../../support/sync/segments.js';

const pinned = readFileSync(join(process.cwd(), 'fixtures', 'sync', 'segment.v1.jsonl'));

const seen = [
  { replica: 'replica-1', incarnation: 1, sequence: 17, hash: '5f'.repeat(32) },
  { replica: 'replica-2', incarnation: 3, sequence: 1, hash: 'a0'.repeat(32) },
];

// No test writes the golden file. For a new format pin another one beside it, and never touch an old one.
describe('the golden segment', () => {
  const { path, bytes } = writeSegment(contentsOf(shortChain(), { seen }), keys);

  it('pins the bytes of a segment, its signature and its path', () => {
    expect(Buffer.from(bytes).toString()).toBe(pinned.toString());
    expect(path).toBe('replicas/replica-0/202703/1-1-3-63432ed5be77bc0cb236d5f11e1209cf.jsonl');
  });

  it('is read, today and by every later program', () => {
    expect(readSegment(pinned, knownKey)).toMatchObject({
      first: 1,
      last: 3,
      events: shortChain(),
      seen,
      path,
    });
  });
});
