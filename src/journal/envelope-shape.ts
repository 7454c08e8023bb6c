import { isOrigin } from './origin-shape.js';
import { envelopeFormat, listedFormat, type Envelope } from './envelope.js';
import { hasShape, isCount, isHash, isMoment, isOptional, isText, isWord, type Shape } from './shape.js';

const members: Shape<Omit<Envelope, 'origin'>> = {
  format: (value) => value === envelopeFormat,
  ledger: isWord,
  replica: isWord,
  incarnation: isCount,
  sequence: isCount,
  lamport: isCount,
  recordedAt: isMoment,
  actor: isText,
  type: isWord,
  version: isCount,
  subject: isOptional(isWord),
  base: (value) => Array.isArray(value) && value.every(isHash),
  prev: isOptional(isHash),
  data: (value) => value !== undefined,
};

const envelope = hasShape(members);
const listed = hasShape({ ...members, format: (value) => value === listedFormat, origin: isOrigin });

/**
 * Whether what was read as JSON is an envelope, with all its members and no other. By hand, since whoever joins a shared
 * folder reads all events that there are: a schema library takes ten times as long.
 */
export function isEnvelope(value: unknown): value is Envelope {
  return envelope(value) || listed(value);
}
