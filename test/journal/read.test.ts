import { describe, expect, it } from '@jest/globals';
import { canonicalText, type Canonical } from '#src/journal/canonical.js';
import { readEvent } from '#src/journal/read.js';
import { seal } from '#src/journal/seal.js';
import { goldenEnvelope, goldenListedEnvelope, goldenOrigin, goldenTypes } from '../support/golden-events.js';

const { bytes } = seal(goldenEnvelope('disbursement.recorded'));
const format2 = { format: 2, origin: goldenOrigin };

/** Canonical bytes of the golden event with some members changed. */
function withMembers(changes: Record<string, unknown>): string {
  return canonicalText({ ...(JSON.parse(bytes) as Record<string, Canonical>), ...changes } as Canonical);
}

describe('reading an event', () => {
  it.each(goldenTypes)('gives %s as it was sealed', (type) => {
    const event = seal(goldenEnvelope(type));
    expect(readEvent(event.bytes)).toEqual(event);
  });

  it.each(goldenTypes)('gives %s with its origin in a list', (type) => {
    const event = seal(goldenListedEnvelope(type));
    expect(readEvent(event.bytes)).toEqual(event);
    expect(event.origin).toEqual(goldenOrigin);
  });

  it('keeps types, versions and data that this program does not know', () => {
    const unknown = withMembers({ type: 'grant.awarded', version: 7, data: [{ anything: null }] });
    expect(readEvent(unknown)).toMatchObject({
      type: 'grant.awarded',
      version: 7,
      data: [{ anything: null }],
    });
  });

  it('tells bytes that are no JSON', () => {
    expect(readEvent('')).toBe('not-json');
    expect(readEvent(bytes.slice(0, -1))).toBe('not-json');
  });

  it.each([
    ['another format', { format: 3 }],
    ['format 2 without an origin', { format: 2 }],
    ['format 1 with an origin', { origin: goldenOrigin }],
    ['format 3 with an origin', { ...format2, format: 3 }],
    ['an origin without a batch', { ...format2, origin: { ...goldenOrigin, batch: '' } }],
    ['an origin without a file', { ...format2, origin: { ...goldenOrigin, file: 'liste.xlsx' } }],
    ['an origin of a cell that no sheet has', { ...format2, origin: { ...goldenOrigin, cell: '17D' } }],
    [
      'an origin with a text where a cell is named',
      { ...format2, origin: { ...goldenOrigin, cells: { Betrag: '1' } } },
    ],
    [
      'an origin with a number as text of a cell',
      { ...format2, origin: { ...goldenOrigin, cells: { D17: 1 } } },
    ],
    ['an origin with a list of cells', { ...format2, origin: { ...goldenOrigin, cells: ['1'] } }],
    ['an origin with a member too many', { ...format2, origin: { ...goldenOrigin, row: 17 } }],
    ['no ledger', { ledger: '' }],
    ['sequence 0', { sequence: 0 }],
    ['a number written as text', { lamport: '77' }],
    ['a time that is none', { recordedAt: 'gestern' }],
    ['a time that is not UTC', { recordedAt: '2027-03-15T09:30:00+01:00' }],
    ['a hash that is none', { prev: 'A0'.repeat(32) }],
    ['a member that no envelope has', { comment: 'hallo' }],
  ])('tells an envelope with %s', (_, changes) => {
    expect(readEvent(withMembers(changes))).toBe('not-an-envelope');
  });

  it.each(['null', '[]', '"text"', '{}'])('tells %s', (other) => {
    expect(readEvent(other)).toBe('not-an-envelope');
  });

  it.each([
    ['a blank', bytes.replace('":', '": ')],
    ['a line break at the end', `${bytes}\n`],
    [
      'another order of keys',
      `{"type":"disbursement.recorded",${bytes.slice(1).replace('"type":"disbursement.recorded",', '')}`,
    ],
    ['a key that stands twice', bytes.replace('"sequence":42', '"sequence":41,"sequence":42')],
    ['an escape that is not needed', bytes.replace('müller', 'm\\u00fcller')],
    ['a number with an exponent', bytes.replace('"sequence":42', '"sequence":4.2e1')],
    ['minus zero', bytes.replace('"sequence":42', '"sequence":42').replace('50000', '-0')],
    ['a fraction', bytes.replace('50000', '0.5')],
    ['half of a surrogate pair', bytes.replace('müller', '\\ud800')],
    ['too many levels', bytes.replace('"2027-03-15"', `${'['.repeat(99)}${']'.repeat(99)}`)],
  ])('tells bytes with %s from canonical ones', (_, other) => {
    expect(other).not.toBe(bytes);
    expect(readEvent(other)).toBe('not-canonical');
  });
});
