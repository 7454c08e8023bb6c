import type { AreaKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import type { Hint } from '#src/domain/hint.js';
import type { Area } from '#src/domain/master-data/area.js';
import { withManager } from '#src/domain/master-data/management-changes.js';
import { newArea } from '#src/domain/master-data/new-area.js';
import { areaStatement, managementStatement } from '#src/domain/master-data/statements.js';
import type { AreaRow } from '#src/reports/lists/areas.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';
import { areaRow } from './list.js';

/** A new area as it was asked for. */
export interface NewArea {
  readonly name: string;
  readonly municipality: string;
  readonly kind: AreaKind;
  /** Undefined: made from the name. */
  readonly code?: string | undefined;
  readonly aliasNames?: readonly string[] | undefined;
  /** The first day on which it is valid; undefined: today. */
  readonly from?: Day | undefined;
  readonly decision?: string | undefined;
  readonly managedBy?: string | undefined;
}

/** Registers an area. Refuses as `newArea` does, and an unknown municipality. */
export function addArea(context: Context, request: NewArea): Promise<Stated<AreaRow>> {
  return state(context, async (reader) => decide(await readDirectory(reader), context, request));
}

function decide(directory: Directory, { today }: Context, request: NewArea): Stating<AreaRow> {
  const { from = today, decision = null, managedBy } = request;
  const municipality = directory.municipality(request.municipality).code;
  const { area, drafts } = newArea({ ...request, municipality, from, to: null, decision }, directory.areas);
  const { code } = area;
  const management = managedBy === undefined ? [] : withManager([], { area: code, by: managedBy, from });
  return {
    drafts: [
      ...statedAnew('area.stated', null, areaStatement(area)),
      ...drafts,
      ...statedAnew(
        'management.stated',
        managementStatement(code, []),
        managementStatement(code, management),
      ),
    ],
    result: areaRow(area, directory, today),
    hints: enrolmentHints(area, directory),
  };
}

/** Which programmes of the municipality pay into enrolled areas only, and so not yet into this one. */
function enrolmentHints({ code, municipality }: Area, { enrolments, tracks }: Directory): Hint[] {
  const here = new Set(
    tracks.filter((track) => track.municipality === municipality).map(({ programme }) => programme),
  );
  const limited = new Set(
    enrolments.map(({ programme }) => programme).filter((programme) => here.has(programme)),
  );
  return limited.size === 0
    ? []
    : [{ code: 'area-not-yet-enrolled', facts: { area: code, programmes: [...limited] } }];
}
