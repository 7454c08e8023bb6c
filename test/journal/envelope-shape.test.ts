import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isEnvelope } from '#src/journal/envelope-shape.js';
import { envelopeSchema } from '../support/envelope-schema.js';
import { goldenEnvelope, goldenListedEnvelope, goldenTypes } from '../support/golden-events.js';

const golden = goldenTypes.flatMap((type) => [goldenEnvelope(type), goldenListedEnvelope(type)]);
const names = [
  ...new Set(golden.flatMap((envelope) => Object.keys(envelope))),
  'comment',
  '__proto__',
  'hash',
];
const originNames = ['batch', 'file', 'sheet', 'cell', 'key', 'cells', 'row', '__proto__'];

const numbersAndWords = [
  0,
  1,
  2,
  3,
  -1,
  1.5,
  2 ** 53 - 1,
  2 ** 53,
  null,
  true,
  '',
  'A1',
  'ABCDE1',
  'A0',
  'A1\n',
  '1',
];
const moments = [
  '2024-02-29T00:00:00Z',
  '2023-02-29T00:00:00Z',
  '2100-02-29T00:00:00Z',
  '2000-02-29T23:59:59.123Z',
  '2026-04-31T00:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T00:00Z',
  '2026-01-01T00:00:00z',
  '2026-01-01T00:00:60Z',
  '2026-01-01T00:00:00.Z',
  '2026-01-01T00:00:00Z\n',
  '2026-01-01 00:00:00Z',
];
const hash = 'a'.repeat(64);
const hashes = [hash, hash.toUpperCase(), hash.slice(1), `${hash}\n`, [], [hash], [hash, ''], [null]];

/** Values that are right for some member or nearly so, and any others. */
const value = fc.oneof(
  fc.constantFrom(...numbersAndWords, ...moments, ...hashes, { A1: '' }, { A1: 1 }, { Betrag: '1' }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.jsonValue(),
);

/** One change of an object: a member gone, or there with another value. */
function changed(object: object, of: readonly string[]): fc.Arbitrary<object> {
  const change = fc.tuple(fc.constantFrom(...of), fc.option(value, { nil: undefined }));
  return fc.array(change, { maxLength: 2 }).map((changes) => {
    const members = new Map<string, unknown>(Object.entries(object));
    for (const [name, other] of changes) members.set(name, other);
    const text = [...members]
      .filter(([, other]) => other !== undefined)
      .map(([name, other]) => `${JSON.stringify(name)}:${JSON.stringify(other)}`);
    return JSON.parse(`{${text.join(',')}}`) as object; // as events are read: `__proto__` is a member like others
  });
}

const almostEnvelope = fc
  .constantFrom(...golden)
  .chain((envelope) =>
    envelope.origin === undefined
      ? changed(envelope, names)
      : changed(envelope.origin, originNames).chain((origin) => changed({ ...envelope, origin }, names)),
  );

describe('the check of an envelope by hand', () => {
  it('says the same as the schema of whatever is nearly an envelope', () => {
    let right = 0;
    fc.assert(
      fc.property(almostEnvelope, (read) => {
        const isRight = envelopeSchema.safeParse(read).success;
        if (isRight) right += 1;
        expect(isEnvelope(read)).toBe(isRight);
      }),
      { numRuns: 1000 },
    );
    expect(right).toBeGreaterThan(100);
  });

  it('says the same as the schema of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (read) => {
        expect(isEnvelope(read)).toBe(envelopeSchema.safeParse(read).success);
      }),
    );
  });
});
