import { z } from 'zod';
import { canonicalText, type Canonical } from './canonical.js';
import { envelopeFormat, listedFormat, type JournalEvent } from './envelope.js';
import { origin } from './schemas/origin.js';
import { hash } from './schemas/shapes.js';
import { hashOf } from './seal.js';

const count = z.int().min(1);

const members = {
  ledger: z.string().min(1),
  replica: z.string().min(1),
  incarnation: count,
  sequence: count,
  lamport: count,
  recordedAt: z.iso.datetime(),
  actor: z.string(),
  type: z.string().min(1),
  version: count,
  subject: z.string().min(1).nullable(),
  base: z.array(hash),
  prev: hash.nullable(),
  data: z.custom<Canonical>((value) => value !== undefined),
};

const envelope = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal(envelopeFormat), ...members }),
  z.strictObject({ format: z.literal(listedFormat), ...members, origin }),
]);

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
  const parsed = envelope.safeParse(value);
  if (!parsed.success) return 'not-an-envelope';
  if (!isCanonical(value as Canonical, bytes)) return 'not-canonical'; // JSON.parse returns nothing else
  return { bytes, hash: hashOf(bytes), ...parsed.data }; // as in `seal`
}

function isCanonical(value: Canonical, bytes: string): boolean {
  try {
    return canonicalText(value) === bytes;
  } catch {
    return false; // a fraction, a lone surrogate, too many levels: no canonical form exists
  }
}
