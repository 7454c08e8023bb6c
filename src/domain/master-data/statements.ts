import type {
  AreaStated,
  DecidedPeriod,
  EnrolmentStated,
  ManagementStated,
  ProgrammeStated,
  RecipientStated,
  TrackStated,
} from '../events/master-data.js';
import type { Span } from '../validity.js';
import type { Area } from './area.js';
import type { EnrolmentPeriod, ManagementPeriod } from './enrolment.js';
import type { Programme } from './programme.js';
import type { Recipient } from './recipient.js';
import type { Track } from './track.js';

// What a statement says of something as it stands: always all of it, so that the last one tells everything.

export function areaStatement({
  code,
  name,
  municipality,
  kinds,
  from,
  to,
  openedBy,
  closedBy,
}: Area): AreaStated {
  return {
    code,
    name,
    municipality,
    kinds: kinds.map((since) => ({ kind: since.kind, from: since.from, decision: since.decision })),
    from,
    to,
    openedBy,
    closedBy,
  };
}

export function programmeStatement({ code, name, firstGuardedYear, closingDay }: Programme): ProgrammeStated {
  return { code, name, firstGuardedYear, closingDay };
}

export function trackStatement(track: Track): TrackStated {
  const { code, name, programme, municipality, economicKind, areaKinds, from, to } = track;
  return { code, name, programme, municipality, economicKind, areaKinds, from, to };
}

export function recipientStatement({ id, name, kind, mergedInto, reason }: Recipient): RecipientStated {
  return { id, name, kind, mergedInto, reason };
}

export function enrolmentStatement(
  { programme, area }: Pick<EnrolmentPeriod, 'programme' | 'area'>,
  periods: readonly (Span & Pick<DecidedPeriod, 'decision'>)[],
): EnrolmentStated {
  return { programme, area, periods: periods.map(({ from, to, decision }) => ({ from, to, decision })) };
}

export function managementStatement(area: string, periods: readonly ManagementPeriod[]): ManagementStated {
  return { area, periods: periods.map(({ from, to, by }) => ({ from, to, by })) };
}
