import { hash } from 'node:crypto';
import { plainMarks } from '#src/domain/numeral.js';
import { canonicalText, type Canonical } from './canonical.js';
import { base32, misread } from './number.js';

const digits = 6;
const written = /^(?:F ?-? ?)?([0-9A-Z]{6})$/;

/**
 * The name of a finding, the same on every replica: `F-` and the first 30 bits of the SHA-256 over the canonical bytes
 * of the list of its kind and its key.
 */
export function findingId(kind: string, key: readonly Canonical[]): string {
  const digest = hash('sha256', canonicalText([kind, ...key]), 'buffer');
  return `F-${base32(digest.readUInt32BE() >>> 2, digits)}`;
}

/** The identifier as it is written, from what people type: any case, any dash or none, O for 0, I and L for 1. */
export function readFindingId(text: string): string {
  const typed = plainMarks(text).trim().toUpperCase();
  const [, id] = written.exec(typed) ?? [];
  return id === undefined ? typed : `F-${misread(id)}`;
}
