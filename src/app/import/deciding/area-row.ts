import { areaKinds, type AreaKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import type { AreaStated } from '#src/domain/events/master-data.js';
import type { Area } from '#src/domain/master-data/area.js';
import { refuse } from '#src/domain/refusal.js';
import { valueOf, type ResolvedRecord } from '../target.js';
import { choiceIn, textIn } from './values.js';

/** What a row says of an area beside its names; undefined and null for what it does not say. */
export interface AreaRow {
  readonly municipality: string | undefined;
  readonly kind: AreaKind | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly decision: string | null;
  readonly managedBy: string | null;
}

export function areaRow(record: ResolvedRecord): AreaRow {
  return {
    municipality: record.codes['municipality'],
    kind: choiceIn(record, 'kind', areaKinds),
    from: valueOf(record, 'from', 'day'),
    to: valueOf(record, 'to', 'day'),
    decision: textIn(record, 'decision'),
    managedBy: textIn(record, 'managedBy'),
  };
}

/**
 * The area as the row says that it is: what it does not say stays, and of several kinds it speaks of the last. Refuses
 * with `period-reversed`.
 */
export function asSaid(area: Area, { municipality, kind, from, to, decision }: AreaRow): Area {
  const after: Area = {
    ...area,
    municipality: municipality ?? area.municipality,
    kinds: kind === undefined ? area.kinds : withLastKind(area.kinds, kind),
    from: from ?? area.from,
    to: to ?? area.to,
    openedBy: decision ?? area.openedBy,
  };
  if (after.from !== null && after.to !== null && after.to < after.from) {
    refuse('period-reversed', { from: after.from, to: after.to });
  }
  return after;
}

function withLastKind([first, ...others]: Area['kinds'], kind: AreaKind): Area['kinds'] {
  const last = others.at(-1);
  return last === undefined ? [{ ...first, kind }] : [first, ...others.slice(0, -1), { ...last, kind }];
}

/** What an area's statement says, for comparing. */
export function areaContent(stated: AreaStated): readonly string[] {
  const { code, name, municipality, kinds, from, to, openedBy, closedBy } = stated;
  const kindTexts = kinds.map((since) => [since.kind, since.from, since.decision].join(' '));
  return [
    code,
    name,
    municipality,
    kindTexts.join(', '),
    from ?? '',
    to ?? '',
    openedBy ?? '',
    closedBy ?? '',
  ];
}
