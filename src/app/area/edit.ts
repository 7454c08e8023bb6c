import type { AreaKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import type { Area } from '#src/domain/master-data/area.js';
import { withKind } from '#src/domain/master-data/area-changes.js';
import type { ManagementPeriod } from '#src/domain/master-data/enrolment.js';
import { withManager } from '#src/domain/master-data/management-changes.js';
import { changedNames, type NameChange } from '#src/domain/master-data/naming.js';
import { areaStatement, managementStatement } from '#src/domain/master-data/statements.js';
import type { AreaRow } from '#src/reports/lists/areas.js';
import type { Reader } from '#src/store/database.js';
import { aliasNamesWithOrigin } from '#src/store/queries/alias-name.js';
import { allManagement } from '#src/store/queries/master-data.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';
import { areaRow } from './list.js';

/** What is to be different about an area; what is left out stays. */
export interface AreaEdit extends NameChange {
  readonly area: string;
  readonly kind?: AreaKind | undefined;
  readonly managedBy?: string | undefined;
  /** From when on kind and management hold; undefined: from today on. */
  readonly from?: Day | undefined;
  readonly decision?: string | undefined;
}

/**
 * States an area anew: its names, its kind or who is in charge of it from a day on. Refuses as `changedNames` does, and
 * an unknown area.
 */
export function editArea(context: Context, edit: AreaEdit): Promise<Stated<AreaRow>> {
  return state(context, (reader) => decide(reader, context, edit));
}

async function decide(reader: Reader, { today }: Context, edit: AreaEdit): Promise<Stating<AreaRow>> {
  const directory = await readDirectory(reader);
  const area = directory.area(edit.area);
  const others = directory.areas.filter((other) => other !== area);
  const aliases = await aliasNamesWithOrigin(reader, 'area', area.code);
  const { name, aliasNames, drafts } = changedNames({ noun: 'area', ...area, aliases }, edit, others);
  const after = { ...withKindFrom(area, edit, today), name, aliasNames };
  const management = (await allManagement(reader)).filter((period) => period.area === area.code);
  const managed = withManagerFrom(management, area.code, edit, today);
  return {
    drafts: [
      ...statedAnew('area.stated', areaStatement(area), areaStatement(after)),
      ...drafts,
      ...statedAnew(
        'management.stated',
        managementStatement(area.code, management),
        managementStatement(area.code, managed),
      ),
    ],
    result: areaRow(after, directory, today),
  };
}

function withKindFrom(area: Area, { kind, from, decision }: AreaEdit, today: Day): Area {
  return kind === undefined
    ? area
    : withKind(area, { kind, from: from ?? today, decision: decision ?? null });
}

function withManagerFrom(
  periods: readonly ManagementPeriod[],
  area: string,
  { managedBy, from }: AreaEdit,
  today: Day,
): readonly ManagementPeriod[] {
  return managedBy === undefined
    ? periods
    : withManager(periods, { area, by: managedBy, from: from ?? today });
}
