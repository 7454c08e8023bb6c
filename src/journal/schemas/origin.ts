import { z } from 'zod';
import type { Origin } from '#src/domain/events/origin.js';
import { cellName, isCellTexts } from '../origin-shape.js';

export const cell = z.string().regex(cellName);

/** Texts by the cells that they stood in. By hand, since every row of a long list has some: a record takes ten times as long. */
export const cellTexts = z.custom<Origin['cells']>(isCellTexts);
