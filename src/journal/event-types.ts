import type { EventType } from '#src/domain/events/all.js';

/**
 * What a merge does with an event: of the statements of one subject the last in order holds, every posting
 * counts, an end ends its target once however often it arrives.
 */
export type EventKind = 'statement' | 'posting' | 'end';

interface EventTypeRules {
  readonly version: number;
  readonly kind: EventKind;
}

/** The types and versions that this program writes. Whatever else it meets it keeps, counts and passes on. */
export const eventTypes: { readonly [T in EventType]: EventTypeRules } = {
  'ledger.created': { version: 1, kind: 'statement' },
  'municipality.stated': { version: 1, kind: 'statement' },
  'programme.stated': { version: 1, kind: 'statement' },
  'track.stated': { version: 1, kind: 'statement' },
  'area.stated': { version: 1, kind: 'statement' },
  'alias-name.stated': { version: 1, kind: 'statement' },
  'enrolment.stated': { version: 1, kind: 'statement' },
  'management.stated': { version: 1, kind: 'statement' },
  'indicator.stated': { version: 1, kind: 'statement' },
  'recipient.stated': { version: 1, kind: 'statement' },
  'budget.set': { version: 1, kind: 'statement' },
  'budget.amended': { version: 1, kind: 'posting' },
  'allocation.planned': { version: 1, kind: 'statement' },
  'allocation.moved': { version: 1, kind: 'posting' },
  'disbursement.recorded': { version: 1, kind: 'posting' },
  'repayment.recorded': { version: 1, kind: 'posting' },
  'import.booked': { version: 1, kind: 'posting' },
  'import.row-left-open': { version: 1, kind: 'posting' },
  'finding.settled': { version: 1, kind: 'posting' },
  'posting.reversed': { version: 1, kind: 'end' },
};

/** Whether this program knows the type of event, in whatever version. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventTypes, type);
}
