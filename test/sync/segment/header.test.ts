import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { z } from 'zod';
import type { Canonical } from '#src/journal/canonical.js';
import { canonicalText } from '#src/journal/canonical.js';
import { readHeader, type SegmentHeader } from '#src/sync/segment/header.js';
import { replicaName } from '#src/sync/segment/name.js';

const hashDigits = 'ab'.repeat(32);
const tip = { replica: 'replica-1', incarnation: 1, sequence: 7, hash: hashDigits };

const sound: SegmentHeader = {
  format: 1,
  leastReader: 1,
  ledger: 'ledger-0',
  replica: 'replica-0',
  incarnation: 2,
  first: 4,
  last: 5,
  prev: hashDigits,
  seen: [tip],
  recordedAt: '2027-04-01T08:00:00.000Z',
  program: '0.1.0',
  publicKey: hashDigits,
};

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const replica = z.string().regex(replicaName);
const incarnation = z.int().min(1).max(999_999);
const sequence = z.int().min(1).max(999_999_999);
const word = z.string().regex(/^[!-~]{1,64}$/);

/** The header as docs/sync.md has it, in a schema language. */
const schema = z
  .strictObject({
    format: z.literal(1),
    leastReader: z.literal(1),
    ledger: word,
    replica,
    incarnation,
    first: sequence,
    last: z.int().min(0).max(999_999_999),
    prev: hash.nullable(),
    seen: z.array(z.strictObject({ replica, incarnation, sequence, hash })).max(1),
    recordedAt: z.iso.datetime(),
    program: word,
    publicKey: hash,
  })
  .refine(({ first, last }) => last >= first - 1)
  .refine(({ first, prev }) => first === 1 || prev !== null);

const values = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    1,
    2,
    4,
    -1,
    1.5,
    999_999,
    1_000_000,
    999_999_999,
    1_000_000_000,
    null,
    true,
    '',
  ),
  fc.constantFrom<unknown>(
    hashDigits,
    hashDigits.toUpperCase(),
    `${hashDigits}\n`,
    'a b',
    'x'.repeat(65),
    'nul',
  ),
  fc.constantFrom<unknown>(
    '2027-02-29T00:00:00Z',
    '2028-02-29T00:00:00Z',
    '2027-04-01',
    [],
    [tip],
    [{}],
    [null],
  ),
  fc.constantFrom<unknown>([{ ...tip, sequence: 0 }], [{ ...tip, more: 1 }], [{ ...tip, hash: 'ab' }]),
);
const changes = fc.array(fc.tuple(fc.constantFrom(...Object.keys(sound), 'comment'), fc.option(values)), {
  minLength: 1,
  maxLength: 3,
});

function changed(members: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return { ...sound, ...Object.fromEntries(members) };
}

/** The line as a writer would have it, null for what has no canonical form. */
function lineOf(header: object): string | null {
  try {
    return canonicalText(header as Canonical);
  } catch {
    return null;
  }
}

describe('the header of a segment', () => {
  it('is read as it was written', () => {
    expect(readHeader(lineOf(sound) ?? '')).toEqual(sound);
  });

  it('is refused exactly where the description of the format says so', () => {
    fc.assert(
      fc.property(changes, (members) => {
        const header = changed(members);
        const line = lineOf(header);
        fc.pre(line !== null && header['format'] === 1);
        fc.pre(typeof header['leastReader'] !== 'number' || header['leastReader'] <= 1);
        expect(typeof readHeader(line ?? '') === 'object').toBe(schema.safeParse(header).success);
      }),
      { numRuns: 2000 },
    );
  });
});
