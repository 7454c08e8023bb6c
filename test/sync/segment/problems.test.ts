import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonicalText, type Canonical } from '#src/journal/canonical.js';
import { readSegment, type Expected } from '#src/sync/segment/read.js';
import { writeSegment } from '#src/sync/segment/write.js';
import {
  anyKey,
  chainOf,
  contentsOf,
  keys,
  knownKey,
  linesOf,
  otherKeys,
  resealed,
  shortChain,
} from '../../support/sync/segments.js';

const { bytes } = writeSegment(contentsOf(shortChain()), keys);
const lines = linesOf(bytes);
const [header = '', ...events] = lines;

type Members = Readonly<Record<string, Canonical>>;

/** The canonical text of an object with some members changed. */
function changed(line: string, changes: Members): string {
  return canonicalText({ ...(JSON.parse(line) as Members), ...changes });
}

function withHeader(changes: Members): Uint8Array {
  return resealed([changed(header, changes), ...events]);
}

/** With other events, of which the header knows the number. */
function withEvents(others: readonly string[]): Uint8Array {
  return resealed([changed(header, { last: others.length }), ...others]);
}

function withEvent(at: number, changes: Members): Uint8Array {
  return withEvents(events.with(at, changed(events[at] ?? '', changes)));
}

function problemOf(read: Uint8Array, expected: Expected = anyKey): { code: string; line: number } | null {
  const segment = readSegment(read, expected);
  return 'code' in segment ? { code: segment.code, line: segment.line } : null;
}

const hash = 'ab'.repeat(32);
const [first = '', second = '', third = ''] = events;

describe('a segment with a right hash and signature', () => {
  it('is taken where all is right', () => {
    expect(problemOf(withHeader({}))).toBeNull();
  });

  it.each([
    ['a header that is no JSON', resealed(['Kopf', ...events])],
    ['a header that is no object', resealed(['[]', ...events])],
    ['no header', resealed([])],
    ['a header with blanks', resealed([header.replace(':', ': '), ...events])],
    ['a member that no header has', withHeader({ comment: 'hallo' })],
    ['a replica that leads elsewhere', withHeader({ replica: '../../../x' })],
    ['a replica with the name of a device', withHeader({ replica: 'nul' })],
    ['an end far before its beginning', withHeader({ first: 3, last: 1 })],
    ['a later beginning and nothing before it', withHeader({ first: 2, last: 4 })],
    [
      'a sequence that no path has room for',
      withHeader({ first: 2_000_000_000, last: 2_000_000_002, prev: hash }),
    ],
    ['a key that is none', withHeader({ publicKey: 'AB' })],
    ['a time that is none', withHeader({ recordedAt: 'gestern' })],
    [
      'a replica seen twice',
      withHeader({
        seen: [1, 1].map((sequence) => ({ replica: 'replica-1', incarnation: 1, sequence, hash })),
      }),
    ],
    ['a format that is none', withHeader({ format: 0 })],
  ])('is refused for %s', (_, made) => {
    expect(problemOf(made)).toEqual({ code: 'header-unreadable', line: 1 });
  });

  it.each([
    ['another format', withHeader({ format: 2 })],
    ['another format with members of its own', resealed(['{"format":3,"whatever":true}', 'anything'])],
    ['another format that ends otherwise', Buffer.from('{"format":3,"whatever":true}\nanything\n')],
    ['events that this program cannot read', withHeader({ leastReader: 2 })],
  ])('of a later program is put off: %s', (_, made) => {
    expect(problemOf(made)).toEqual({ code: 'newer-format', line: 1 });
  });

  it.each([
    ['the segment of another ledger', withHeader({ ledger: 'other' }), 'foreign-ledger', 1],
    ['another number of events', withHeader({ last: 4 }), 'count-differs', 1],
    ['more events than it tells of', resealed([changed(header, { last: 0 }), ...events]), 'count-differs', 1],
    ['another event before it', withHeader({ prev: hash }), 'prev-differs', 2],
    ['another beginning', withHeader({ first: 2, last: 4, prev: hash }), 'prev-differs', 2],
    ['an event that is no JSON', withEvents([first, 'oops', third]), 'event-unreadable', 3],
    [
      'an event that is not canonical',
      withEvents([first, second.replace(':', ': '), third]),
      'event-unreadable',
      3,
    ],
    ['an event of another ledger', withEvent(1, { ledger: 'other' }), 'foreign-ledger', 3],
    ['an event of another replica', withEvent(1, { replica: 'replica-1' }), 'event-of-other-writer', 3],
    ['an event of another incarnation', withEvent(2, { incarnation: 2 }), 'event-of-other-writer', 4],
    ['an event that was changed', withEvent(0, { actor: 'unbekannt' }), 'prev-differs', 3],
    ['an event that is missing', withEvents([first, third]), 'prev-differs', 3],
    ['an event that is there twice', withEvents([first, first, second]), 'prev-differs', 3],
    ['events in disorder', withEvents([second, first, third]), 'prev-differs', 2],
    ['a number left out', withEvent(2, { sequence: 4 }), 'sequence-gap', 4],
    ['another number at its beginning', withEvent(0, { sequence: 2 }), 'sequence-gap', 2],
    ['a Lamport counter that stands still', withEvent(1, { lamport: 1 }), 'lamport-not-rising', 3],
  ])('is refused for %s', (_, made, code, line) => {
    expect(problemOf(made)).toEqual({ code, line });
  });

  it('is refused, or says what its lines say, whatever they are', () => {
    const anyLine = fc.oneof(fc.constantFrom(...lines), fc.string(), fc.json());
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (any) => {
        const read = readSegment(resealed(any), anyKey);
        if (!('code' in read)) expect([header, ...read.events.map((event) => event.bytes)]).toEqual(any);
      }),
    );
  });
});

describe('a segment that somebody without the key has made', () => {
  const forged = chainOf(3, () => ({ actor: 'unbekannt' }));
  const asOwn = writeSegment(contentsOf(forged), otherKeys).bytes;
  const underKnownKey = resealed(
    [changed(header, { prev: null }), ...forged.map((event) => event.bytes)],
    otherKeys,
  );

  it('is refused where it names the key of the replica', () => {
    expect(problemOf(underKnownKey)).toEqual({ code: 'signature-differs', line: 5 });
    expect(problemOf(underKnownKey, knownKey)).toEqual({ code: 'signature-differs', line: 5 });
  });

  it('is refused where it names another key, once the replica is known', () => {
    expect(problemOf(asOwn, knownKey)).toEqual({ code: 'key-differs', line: 1 });
  });

  it('is taken at first sight, since nobody can know better', () => {
    expect(problemOf(asOwn, anyKey)).toBeNull();
  });

  it('is refused where only the signature is that of another segment', () => {
    const other = Buffer.from(writeSegment(contentsOf(chainOf(2)), keys).bytes).toString();
    const signature = /"signature":"[0-9a-f]+"/;
    const mixed = Buffer.from(bytes)
      .toString()
      .replace(signature, signature.exec(other)?.[0] ?? '');
    expect(problemOf(Buffer.from(mixed))).toEqual({ code: 'signature-differs', line: 5 });
  });
});
