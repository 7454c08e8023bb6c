import type { Draft, EventContents, EventType } from '#src/domain/events/all.js';
import { foldName } from '#src/domain/name.js';
import { subjects } from '#src/domain/subject.js';

const ownSubject = (): null => null;

const subjectByType: { readonly [T in EventType]: (data: EventContents[T]) => string | null } = {
  'ledger.created': subjects.ledger,
  'municipality.stated': ({ code }) => subjects.municipality(code),
  'programme.stated': ({ code }) => subjects.programme(code),
  'track.stated': ({ code }) => subjects.track(code),
  'area.stated': ({ code }) => subjects.area(code),
  'alias-name.stated': ({ noun, code, name }) => subjects.aliasName(noun, code, foldName(name)),
  'enrolment.stated': ({ programme, area }) => subjects.enrolment(programme, area),
  'management.stated': ({ area }) => subjects.management(area),
  'indicator.stated': ({ area, indicator, year }) => subjects.indicator(area, indicator, year),
  'recipient.stated': ({ id }) => subjects.recipient(id),
  'budget.set': (set) => subjects.budget({ ...set, line: set.budgetLine ?? set.economicKind }),
  'allocation.planned': ({ year, track }) => subjects.allocation(year, track),
  'budget.amended': ownSubject,
  'allocation.moved': ownSubject,
  'disbursement.recorded': ownSubject,
  'repayment.recorded': ownSubject,
  'import.booked': ownSubject,
  'import.row-left-open': ownSubject,
  'finding.settled': ownSubject,
  'posting.reversed': ({ of }) => subjects.event(of),
};

/**
 * What an event speaks of. It follows from the data, so that no event can claim another subject than its own.
 * Null for postings, which are their own subject.
 */
export function subjectOf({ type, data }: Draft): string | null {
  const subjectFrom = subjectByType[type] as (of: Draft['data']) => string | null; // type and data belong together
  return subjectFrom(data);
}
