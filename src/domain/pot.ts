import type { Pot } from './refusals/allocation.js';

/** The same text for what belongs to one year, programme and municipality. */
export function potKey({ year, programme, municipality }: Pot): string {
  return `${year} ${programme} ${municipality}`;
}
