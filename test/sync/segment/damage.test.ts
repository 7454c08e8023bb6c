import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readSegment } from '#src/sync/segment/read.js';
import { writeSegment } from '#src/sync/segment/write.js';
import { anyKey, contentsOf, keys, linesOf, replica, shortChain } from '../../support/sync/segments.js';

const seen = [{ replica: 'replica-1', incarnation: 1, sequence: 4, hash: '5f'.repeat(32) }];
const { bytes } = writeSegment(contentsOf(shortChain(), { seen }), keys);
const text = Buffer.from(bytes).toString();
const lines = text.split('\n').slice(0, -1);

/** The problem of a file as text or bytes; `null` for one that is taken. */
function problemOf(damaged: string | Uint8Array): { code: string; line: number } | null {
  const read = readSegment(Buffer.from(damaged), anyKey);
  return 'code' in read ? read : null;
}

function joined(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

describe('a damaged segment is refused', () => {
  it('and a sound one is not', () => {
    expect(problemOf(bytes)).toBeNull();
  });

  it('whichever bit of it was flipped', () => {
    const taken: number[] = [];
    const damaged = Buffer.from(bytes);
    for (let bit = 0; bit < 8 * bytes.length; bit += 1) {
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (problemOf(damaged) === null) taken.push(bit);
      damaged[bit >> 3] = bytes[bit >> 3] ?? 0;
    }
    expect(taken).toEqual([]);
  });

  it('whichever byte of it is zero, or has any other value', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), (at, value) => {
        fc.pre(bytes[at] !== value);
        const damaged = Buffer.from(bytes);
        damaged[at] = value;
        expect(problemOf(damaged)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
    for (const at of bytes.keys()) {
      expect(problemOf(Buffer.from(bytes).fill(0, at, at + 1))).not.toBeNull();
    }
  });

  it('at whatever length it was cut', () => {
    for (const length of bytes.keys()) {
      const code = problemOf(bytes.subarray(0, length))?.code;
      expect(code).toMatch(/^(?:cut|not-utf8)$/);
    }
  });

  it('at whatever length its beginning was cut off', () => {
    for (const from of bytes.keys()) {
      if (from > 0) expect(problemOf(bytes.subarray(from))).not.toBeNull();
    }
  });

  it('whichever bytes were lost or doubled in it', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length }), fc.nat({ max: bytes.length }), (one, two) => {
        fc.pre(one !== two);
        const [from, to] = [Math.min(one, two), Math.max(one, two)];
        expect(problemOf(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]))).not.toBeNull();
        expect(problemOf(Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]))).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('whichever of its lines were swapped, doubled, or left out', () => {
    for (const [at, line] of lines.entries()) {
      expect(problemOf(joined(lines.toSpliced(at, 0, line)))).not.toBeNull();
      expect(problemOf(joined(lines.toSpliced(at, 1)))).not.toBeNull();
      for (const [other, otherLine] of lines.entries()) {
        if (other !== at)
          expect(problemOf(joined(lines.with(at, otherLine).with(other, line)))).not.toBeNull();
      }
    }
  });

  it.each([
    ['is empty', '', { code: 'cut', line: 1 }],
    ['is nothing but zeros', '\0'.repeat(bytes.length), { code: 'cut', line: 1 }],
    ['has zeros at its end', `${text}\0\0\0\0`, { code: 'trailing-bytes', line: 6 }],
    ['has a line more', `${text}{}\n`, { code: 'trailing-bytes', line: 6 }],
    ['has an empty line more', `${text}\n`, { code: 'trailing-bytes', line: 6 }],
    ['has no line break at its end', text.slice(0, -1), { code: 'cut', line: 5 }],
    ['has lost its last line', joined(lines.slice(0, -1)), { code: 'cut', line: 5 }],
    ['is there twice', text + text, { code: 'hash-differs', line: 10 }],
    [
      'was given the line ends of Windows',
      text.replaceAll('\n', '\r\n'),
      { code: 'carriage-return', line: 1 },
    ],
    [
      'has such an end in one line',
      text.replace(/\n(?=.*\n.*\n$)/, '\r\n'),
      { code: 'carriage-return', line: 3 },
    ],
    ['was given a byte order mark', `\u{feff}${text}`, { code: 'byte-order-mark', line: 1 }],
    [
      'was read as Latin-1 and saved',
      Buffer.from(text.replace('ü', '\u{fffd}')),
      { code: 'hash-differs', line: 5 },
    ],
    ['was saved as Latin-1', Buffer.from(text, 'latin1'), { code: 'not-utf8', line: 4 }],
    ['was saved as UTF-16', Buffer.from(text, 'utf16le'), { code: 'not-utf8', line: 4 }],
    ['was formatted', text.replace('{"', '{ "'), { code: 'hash-differs', line: 5 }],
    ['is some other file', 'Liebe Kollegen,\n', { code: 'cut', line: 2 }],
  ])('that %s, and the place is named', (_, damaged, problem) => {
    expect(problemOf(damaged)).toEqual(problem);
  });

  it('by a program that throws at nothing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (any) => expect(problemOf(any)).not.toBeNull()));
    expect(linesOf(bytes)[0]).toContain(replica);
  });
});
