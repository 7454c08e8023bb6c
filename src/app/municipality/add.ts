import { newNames } from '#src/domain/master-data/naming.js';
import type { MunicipalityRow } from '#src/reports/lists/municipalities.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';

/** A new municipality as it was asked for. */
export interface NewMunicipality {
  readonly name: string;
  /** Undefined: made from the name. */
  readonly code?: string | undefined;
  readonly aliasNames?: readonly string[] | undefined;
}

/** Registers a municipality. Refuses as `newNames` does. */
export function addMunicipality(
  context: Context,
  request: NewMunicipality,
): Promise<Stated<MunicipalityRow>> {
  return state(context, async (reader) => decide(await readDirectory(reader), request));
}

function decide({ municipalities }: Directory, request: NewMunicipality): Stating<MunicipalityRow> {
  const { code, name, aliasNames, drafts } = newNames('municipality', request, municipalities);
  return {
    drafts: [...statedAnew('municipality.stated', null, { code, name }), ...drafts],
    result: { code, name, aliasNames },
  };
}
