import { describe, expect, it } from '@jest/globals';
import { shareProblemWords } from '#src/messages/words/share-problems.js';
import type { SegmentProblemCode } from '#src/sync/segment/problem.js';

/** Complete by type: all that can be wrong with the bytes of a file. */
const codes: Record<SegmentProblemCode, true> = {
  'not-utf8': true,
  'byte-order-mark': true,
  'carriage-return': true,
  cut: true,
  'trailing-bytes': true,
  'hash-differs': true,
  'newer-format': true,
  'header-unreadable': true,
  'foreign-ledger': true,
  'key-differs': true,
  'count-differs': true,
  'signature-differs': true,
  'event-unreadable': true,
  'event-of-other-writer': true,
  'prev-differs': true,
  'prev-missing': true,
  'prev-of-other-replica': true,
  'sequence-gap': true,
  'lamport-not-rising': true,
  'lamport-too-far': true,
  'not-readable': true,
  'too-large': true,
};

/** What `sync verify` tells besides. */
const others = [
  'missing',
  'share-file-missing',
  'share-file-busy',
  'share-not-readable',
  'share-file-too-large',
];

describe('what is wrong with a file in the shared folder', () => {
  it.each([...Object.keys(codes), ...others])('is said in words: %s', (code) => {
    for (const lang of ['de', 'en'] as const) expect(shareProblemWords(code, lang)).not.toBe(code);
  });
});
