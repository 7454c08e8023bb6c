import { z } from 'zod';
import { code, hash, optionalText, text } from '#src/journal/schemas/shapes.js';
import { cell, cellTexts } from '#src/journal/schemas/origin.js';

const count = z.int().min(1);

const members = {
  ledger: code,
  replica: code,
  incarnation: count,
  sequence: count,
  lamport: count,
  recordedAt: z.iso.datetime(),
  actor: text,
  type: code,
  version: count,
  subject: code.nullable(),
  base: z.array(hash),
  prev: hash.nullable(),
  data: z.custom((value) => value !== undefined),
};

const origin = z.strictObject({
  batch: code,
  file: hash,
  sheet: text,
  cell,
  key: optionalText,
  cells: cellTexts,
});

/** The envelope in the words of the schema library, against which the check by hand is held. */
export const envelopeSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal(1), ...members }),
  z.strictObject({ format: z.literal(2), ...members, origin }),
]);
