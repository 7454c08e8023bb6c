import { hash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Seen } from '#src/sync/segment/header.js';
import { readSegment } from '#src/sync/segment/read.js';
import { writeSegment } from '#src/sync/segment/write.js';
import {
  anyKey,
  chainOf,
  contentsOf,
  keys,
  knownKey,
  replica,
  shortChain,
} from '../../support/sync/segments.js';

const anySeen: fc.Arbitrary<Seen> = fc.record({
  replica: fc.constantFrom('replica-1', 'replica-2'),
  incarnation: fc.integer({ min: 1, max: 3 }),
  sequence: fc.integer({ min: 1, max: 3 }),
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
});

describe('a segment', () => {
  it('is read as it was written, and knows where it belongs', () => {
    const chain = chainOf(40);
    const range = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }));
    fc.assert(
      fc.property(
        range,
        fc.uniqueArray(anySeen, { selector: ({ hash: key }) => key }),
        ([one, two], seen) => {
          const events = chain.slice(Math.min(one, two), Math.max(one, two));
          const contents = contentsOf(events, { seen });
          const { path, bytes } = writeSegment(contents, keys);
          const segment = readSegment(bytes, knownKey);
          expect(segment).toMatchObject({ ...contents, seen: expect.arrayContaining(seen), path });
          expect(segment).toMatchObject({
            last: contents.first + events.length - 1,
            publicKey: keys.publicKey,
          });
          expect(segment).toMatchObject({ sha256: hash('sha256', bytes) });
          expect(path).toContain(`-${hash('sha256', bytes).slice(0, 32)}.jsonl`);
        },
      ),
    );
  });

  it('has the same bytes for the same contents, in whatever order the replicas seen are named', () => {
    const events = shortChain();
    const seen = ['a', 'b'].map((digit) => ({
      replica: 'replica-1',
      incarnation: 1,
      sequence: 9,
      hash: digit.repeat(64),
    }));
    const { bytes } = writeSegment(contentsOf(events, { seen }), keys);
    const again = writeSegment(contentsOf(events, { seen: seen.toReversed() }), keys);
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });

  it('without events says how far its writer is, and lies in the month of its making', () => {
    const head = shortChain()[2];
    const contents = contentsOf([], { first: 4, prev: head?.hash ?? null });
    const { path, bytes } = writeSegment(contents, keys);
    expect(path).toMatch(/^replicas\/replica-0\/202704\/1-4-3-/);
    expect(readSegment(bytes, anyKey)).toMatchObject({
      first: 4,
      last: 3,
      prev: head?.hash,
      events: [],
      path,
    });
  });

  it('of a replica that has written nothing can be there too', () => {
    const { path, bytes } = writeSegment(contentsOf([]), keys);
    expect(path).toMatch(/\/1-1-0-/);
    expect(readSegment(bytes, anyKey)).toMatchObject({ first: 1, last: 0, prev: null });
  });

  it('goes on in another incarnation from where the one before ended', () => {
    const last = shortChain()[2];
    const [event] = chainOf(1, () => ({ incarnation: 2, lamport: 9, prev: last?.hash ?? null }));
    const { bytes } = writeSegment(contentsOf(event ? [event] : []), keys);
    expect(readSegment(bytes, anyKey)).toMatchObject({ incarnation: 2, first: 1, last: 1, prev: last?.hash });
  });

  it('is one JSON object a line, for people and for other programs', () => {
    const { bytes } = writeSegment(contentsOf(shortChain()), keys);
    const text = Buffer.from(bytes).toString();
    const lines = text.trimEnd().split('\n');
    expect(`${lines.join('\n')}\n`).toBe(text);
    const [header, ...rest] = lines.map((line): unknown => JSON.parse(line));
    expect(header).toMatchObject({ format: 1, replica, first: 1, last: 3 });
    expect(lines.slice(1, -1)).toEqual(shortChain().map((event) => event.bytes));
    expect(rest.at(-1)).toEqual({
      sha256: hash('sha256', Buffer.from(`${lines.slice(0, -1).join('\n')}\n`)),
      signature: expect.stringMatching(/^[0-9a-f]{128}$/),
    });
  });

  it('of 10,000 events is written and read like any other', () => {
    const events = chainOf(10_000);
    const segment = readSegment(writeSegment(contentsOf(events), keys).bytes, knownKey);
    expect('events' in segment && segment.events.map(({ hash: key }) => key)).toEqual(
      events.map(({ hash: key }) => key),
    );
  });
});

describe('what is no segment', () => {
  const [first, second, third] = shortChain();

  it.each([
    ['events with a gap', contentsOf([first, third].flatMap((event) => event ?? []))],
    ['events in disorder', contentsOf([second, first].flatMap((event) => event ?? []))],
    ['another beginning than is said', contentsOf(shortChain(), { first: 2, prev: 'a'.repeat(64) })],
    ['another event before it', contentsOf(shortChain(), { prev: 'a'.repeat(64) })],
    ['events of another replica', contentsOf(shortChain(), { replica: 'replica-1' })],
    ['events of another incarnation', contentsOf(shortChain(), { incarnation: 2 })],
    ['events of another ledger', contentsOf(shortChain(), { ledger: 'other' })],
    ['a replica that can be no folder', contentsOf([], { replica: '../..' })],
    ['nothing before what is not the first', contentsOf([], { first: 4 })],
    [
      'a replica seen twice',
      contentsOf([], {
        seen: [1, 1].map((sequence) => ({ replica, incarnation: 1, sequence, hash: 'a'.repeat(64) })),
      }),
    ],
    ['a time that is none', contentsOf([], { recordedAt: 'gestern' })],
  ])('is not written: %s', (_, contents) => {
    expect(() => writeSegment(contents, keys)).toThrow(RangeError);
  });
});
