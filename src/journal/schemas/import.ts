import { z } from 'zod';
import { importTargets } from '#src/domain/codes.js';
import type { EventContents } from '#src/domain/events/all.js';
import type { ImportContents } from '#src/domain/events/import.js';
import { cell, cellTexts } from './origin.js';
import { cents, code, hash, optionalText, text, year } from './shapes.js';

type Schemas<T extends keyof EventContents> = { readonly [K in T]: z.ZodType<EventContents[K]> };

const count = z.int().min(0);

const controlSum = z.strictObject({
  sheet: text,
  cell,
  label: text,
  statedCents: cents,
  rowsCents: cents,
});

export const importSchemas: Schemas<keyof ImportContents> = {
  'import.booked': z.strictObject({
    batch: code,
    target: z.enum(importTargets),
    file: hash,
    fileName: code,
    list: text,
    layout: hash,
    profile: z.strictObject({ name: text, hash }).nullable(),
    corrects: code.nullable(),
    rows: z.strictObject({
      read: count,
      new: count,
      changed: count,
      unchanged: count,
      vanished: count,
      open: count,
    }),
    years: z.array(year),
    sumCents: cents,
    controlSums: z.array(controlSum),
    reason: optionalText,
  }),
  'import.row-left-open': z.strictObject({
    batch: code,
    sheet: text,
    cell,
    cells: cellTexts,
    findings: z.array(code),
  }),
};
