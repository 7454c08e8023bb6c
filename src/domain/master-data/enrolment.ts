import { compareText } from '../compare.js';
import type { Span } from '../validity.js';

/** A period during which a programme may pay into an area. */
export interface EnrolmentPeriod extends Span {
  readonly programme: string;
  readonly area: string;
  readonly decision: string | null;
}

/** Who is in charge of an area during a period: the Quartiersmanagement, which may serve several areas. */
export interface ManagementPeriod extends Span {
  readonly area: string;
  readonly by: string;
}

/** Order by the first day; what has none began before everything. */
export function byBeginning(a: Span, b: Span): number {
  return compareText(a.from ?? '', b.from ?? '');
}
