import { z } from 'zod';
import type { FindingContents } from '#src/domain/events/finding.js';
import { cents, code, optionalText, text } from './shapes.js';

export const findingSchemas: { readonly [K in keyof FindingContents]: z.ZodType<FindingContents[K]> } = {
  'finding.settled': z.strictObject({
    finding: code,
    kind: code,
    reason: text,
    decision: optionalText,
    acceptedCents: cents.nullable(),
  }),
};
