import { canonicalText, type Canonical } from './canonical.js';
import type { JournalEvent } from './envelope.js';
import { isEnvelope } from './envelope-shape.js';
import { hashOf } from './seal.js';

/** Why bytes are no event. */
export type Unreadable = 'not-json' | 'not-an-envelope' | 'not-canonical';

/**
 * Reads the bytes of one event, from the journal or from elsewhere, and holds them against their canonical form:
 * bytes that say the same in another way are no event, since their hash would differ.
 */
export function readEvent(bytes: string): JournalEvent | Unreadable {
  let value: unknown;
  try {
    value = JSON.parse(bytes);
  } catch {
    return 'not-json';
  }
  if (!isEnvelope(value)) return 'not-an-envelope';
  if (!isCanonical(value as unknown as Canonical, bytes)) return 'not-canonical'; // JSON.parse returns nothing else
  return Object.assign(value, { bytes, hash: hashOf(bytes) });
}

function isCanonical(value: Canonical, bytes: string): boolean {
  try {
    return canonicalText(value) === bytes;
  } catch {
    return false; // a fraction, a lone surrogate, too many levels: no canonical form exists
  }
}
