import { z } from 'zod';
import { areaKinds, recipientKinds } from '#src/domain/codes.js';
import type { EventContents } from '#src/domain/events/all.js';
import { code, day, economicKind, optionalText, period, text, year } from './shapes.js';

type Schemas<T extends keyof EventContents> = { readonly [K in T]: z.ZodType<EventContents[K]> };

export const masterDataSchemas: Schemas<
  | 'ledger.created'
  | 'municipality.stated'
  | 'programme.stated'
  | 'track.stated'
  | 'area.stated'
  | 'alias-name.stated'
  | 'enrolment.stated'
  | 'management.stated'
  | 'indicator.stated'
  | 'recipient.stated'
> = {
  'ledger.created': z.strictObject({ template: code }),
  'municipality.stated': z.strictObject({ code, name: code }),
  'programme.stated': z.strictObject({
    code,
    name: code,
    firstGuardedYear: year,
    closingDay: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  }),
  'track.stated': z.strictObject({
    code,
    name: code,
    programme: code,
    municipality: code,
    economicKind,
    areaKinds: z.array(z.enum(areaKinds)).nullable(),
    ...period,
  }),
  'area.stated': z.strictObject({
    code,
    name: code,
    municipality: code,
    kinds: z
      .array(z.strictObject({ kind: z.enum(areaKinds), from: day.nullable(), decision: optionalText }))
      .min(1),
    ...period,
    openedBy: optionalText,
    closedBy: optionalText,
  }),
  'alias-name.stated': z.strictObject({
    noun: z.enum(['municipality', 'programme', 'track', 'area', 'recipient']),
    code,
    name: code,
    origin: optionalText,
    withdrawn: z.boolean(),
  }),
  'enrolment.stated': z.strictObject({
    programme: code,
    area: code,
    periods: z.array(z.strictObject({ ...period, decision: optionalText })),
  }),
  'management.stated': z.strictObject({
    area: code,
    periods: z.array(z.strictObject({ ...period, by: code })),
  }),
  'indicator.stated': z.strictObject({
    area: code,
    indicator: code,
    year,
    value: z.string().regex(/^\d+(\.\d+)?$/),
    source: text,
  }),
  'recipient.stated': z.strictObject({
    id: code,
    name: code,
    kind: z.enum(recipientKinds),
    mergedInto: code.nullable(),
    reason: optionalText,
  }),
};
