import type { TableShape } from './table-shape.js';
import type { FoundTable } from '../understood.js';

const explaining = /^(?:bedeutung|erläuterung(?:en)?|erklärung|legende|hinweise?|meaning|explanation)\b/i;

/** Whether a table explains words or offers a choice of them instead of listing anything: two columns of texts. */
export function isLegend({ columns }: FoundTable, { additive }: TableShape): boolean {
  return columns.length <= 2 && additive.length === 0 && columns.some(({ title }) => explaining.test(title));
}
