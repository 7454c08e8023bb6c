import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  appendMark,
  compactMarks,
  identityFile,
  isBehind,
  readIdentity,
  writeIdentity,
  type IdentityFile,
} from '#src/store/identity/identity.js';
import { temporaryFolder } from '../../support/temporary.js';

const start = { replica: 'replica-0', incarnation: 1, sequence: 0 };

function newIdentity(): IdentityFile {
  const file = identityFile(join(temporaryFolder(), 'state'), 'ledger-0');
  writeIdentity(file, 'ledger-0', start);
  return file;
}

const mark = fc.record({ incarnation: fc.integer({ min: 1, max: 4 }), sequence: fc.nat({ max: 9 }) });

describe('identity', () => {
  it('is one file for each ledger, which a person can read', () => {
    const file = newIdentity();
    appendMark(file, { incarnation: 1, sequence: 7 });
    expect(readFileSync(file.path, 'utf8')).toBe(
      '{"format":1,"ledger":"ledger-0","replica":"replica-0"}\n{"incarnation":1,"sequence":0}\n{"incarnation":1,"sequence":7}',
    );
    expect(readIdentity(file)).toEqual({ replica: 'replica-0', incarnation: 1, sequence: 7 });
  });

  it('is none where there is no file, or one whose first line nobody can read', () => {
    const file = identityFile(temporaryFolder(), 'ledger-0');
    expect(readIdentity(file)).toBeNull();
    for (const text of ['', '{"format":1,"led', 'null', '7']) {
      writeFileSync(file.path, text);
      expect(readIdentity(file)).toBeNull();
    }
  });

  it('never goes back, in whatever order marks come in', () => {
    const file = newIdentity();
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
        writeIdentity(file, 'ledger-0', start);
        for (const one of marks) appendMark(file, one);
        const { replica, ...highest } = readIdentity(file) ?? start;
        expect(replica).toBe('replica-0');
        expect(marks.some((one) => isBehind(highest, one))).toBe(false);
        expect([{ incarnation: 1, sequence: 0 }, ...marks]).toContainEqual(highest);
      }),
      { numRuns: 30 },
    );
  });

  it('passes over a mark that a power failure cut short, and loses neither the one before nor the next', () => {
    const whole = '\n{"incarnation":1,"sequence":9}';
    for (let length = 1; length < whole.length; length += 1) {
      const file = newIdentity();
      appendMark(file, { incarnation: 1, sequence: 8 });
      appendFileSync(file.path, whole.slice(0, length));
      expect(readIdentity(file)?.sequence).toBe(8);
      appendMark(file, { incarnation: 1, sequence: 10 });
      expect(readIdentity(file)?.sequence).toBe(10);
    }
  });

  it('is written anew as one mark when it has grown long', () => {
    const file = newIdentity();
    for (let sequence = 1; sequence <= 400; sequence += 1) appendMark(file, { incarnation: 2, sequence });
    const before = statSync(file.path).size;
    compactMarks(file, 'ledger-0', { replica: 'replica-0', incarnation: 2, sequence: 400 });
    expect(statSync(file.path).size).toBeLessThan(before / 10);
    expect(readIdentity(file)).toEqual({ replica: 'replica-0', incarnation: 2, sequence: 400 });
  });

  it('is left as it is while it is short', () => {
    const file = newIdentity();
    const before = readFileSync(file.path, 'utf8');
    compactMarks(file, 'ledger-0', { ...start, sequence: 5 });
    expect(readFileSync(file.path, 'utf8')).toBe(before);
  });
});
