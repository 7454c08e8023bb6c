import { usualClosingDay } from '#src/domain/master-data/closing-day.js';
import { newNames } from '#src/domain/master-data/naming.js';
import { programmeStatement } from '#src/domain/master-data/statements.js';
import { yearOf, type Year } from '#src/domain/year.js';
import type { ProgrammeRow } from '#src/reports/lists/programmes.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';
import { programmeRow } from './list.js';

/** A new programme as it was asked for. */
export interface NewProgramme {
  readonly code: string;
  readonly name: string;
  readonly aliasNames?: readonly string[] | undefined;
  /** Undefined: the current year. */
  readonly firstGuardedYear?: Year | undefined;
  /** `MM-DD`; undefined: the usual one. */
  readonly closingDay?: string | undefined;
}

/** Registers a programme; its tracks come with `addTrack`. Refuses as `newNames` does. */
export function addProgramme(context: Context, request: NewProgramme): Promise<Stated<ProgrammeRow>> {
  return state(context, async (reader) => decide(await readDirectory(reader), context, request));
}

function decide(directory: Directory, { today }: Context, request: NewProgramme): Stating<ProgrammeRow> {
  const { drafts, ...names } = newNames('programme', request, directory.programmes);
  const { firstGuardedYear = yearOf(today), closingDay = usualClosingDay } = request;
  const programme = { ...names, firstGuardedYear, closingDay };
  return {
    drafts: [...statedAnew('programme.stated', null, programmeStatement(programme)), ...drafts],
    result: programmeRow(programme, directory),
    hints: [{ code: 'programme-without-track', facts: { programme: programme.code } }],
  };
}
