import { dayBefore, type Day } from '../../day.js';
import type { Area, KindSince } from '../../master-data/area.js';
import type { EnrolmentPeriod, ManagementPeriod } from '../../master-data/enrolment.js';
import type { Span } from '../../validity.js';

/** What is said of an area, in the order in which a profile says it. */
export type ProfileTopic =
  'code' | 'municipality' | 'alias-name' | 'validity' | 'kind' | 'enrolment' | 'management';

/** One thing that holds or held for an area; open ends are null. */
export interface ProfileFact {
  readonly topic: ProfileTopic;
  /** A code (of a kind, a programme, a municipality) or a name; null of a validity. */
  readonly value: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly decision: string | null;
}

/** What is registered of an area beside itself; the periods are all of this area, oldest first. */
export interface Registered {
  readonly area: Area;
  readonly enrolments: readonly EnrolmentPeriod[];
  readonly management: readonly ManagementPeriod[];
}

/** All that is registered of an area, with its histories. */
export function profileOf({ area, enrolments, management }: Registered): ProfileFact[] {
  const { code, municipality, aliasNames, from, to } = area;
  return [
    fact('code', code),
    fact('municipality', municipality),
    ...aliasNames.map((name) => fact('alias-name', name)),
    { ...fact('validity', null, { from, to }), decision: decisionsOf(area) },
    ...area.kinds.map((since, at) => kindFact(area, since, area.kinds[at + 1])),
    ...enrolments.map((period) => ({
      ...fact('enrolment', period.programme, period),
      decision: period.decision,
    })),
    ...management.map((period) => fact('management', period.by, period)),
  ];
}

/** What opened the area, and what closed it. */
function decisionsOf({ openedBy, closedBy }: Area): string | null {
  const decisions = [openedBy, closedBy].filter((decision) => decision !== null);
  return decisions.length === 0 ? null : decisions.join('; ');
}

/** A kind lasts until the next one begins, the last one as long as the area. */
function kindFact(area: Area, { kind, from, decision }: KindSince, next: KindSince | undefined): ProfileFact {
  const nextFrom = next?.from ?? null;
  const to = nextFrom === null ? area.to : dayBefore(nextFrom);
  return { ...fact('kind', kind, { from: from ?? area.from, to }), decision };
}

function fact(topic: ProfileTopic, value: string | null, days?: Span): ProfileFact {
  return { topic, value, from: days?.from ?? null, to: days?.to ?? null, decision: null };
}
