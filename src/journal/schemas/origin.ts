import { z } from 'zod';
import type { Origin } from '#src/domain/events/origin.js';
import { code, hash, optionalText, text } from './shapes.js';

/** As spreadsheets call a cell. Nothing else is a key of `cells`, so that no text of a list ever becomes one. */
const cellName = /^[A-Z]{1,4}[1-9]\d{0,8}$/;

export const cell = z.string().regex(cellName);

/** Texts by the cells that they stood in. By hand, since every row of a long list has some: a record takes ten times as long. */
export const cellTexts = z.custom<Readonly<Record<string, string>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, shown]) => cellName.test(name) && typeof shown === 'string'),
);

/** Where an event was read from: the member that format 2 of the envelope has beside those of format 1. */
export const origin: z.ZodType<Origin> = z.strictObject({
  batch: code,
  file: hash,
  sheet: text,
  cell,
  key: optionalText,
  cells: cellTexts,
});
