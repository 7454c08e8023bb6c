import { changedNames, type NameChange } from '#src/domain/master-data/naming.js';
import { programmeStatement } from '#src/domain/master-data/statements.js';
import type { Year } from '#src/domain/year.js';
import type { ProgrammeRow } from '#src/reports/lists/programmes.js';
import type { Reader } from '#src/store/database.js';
import { aliasNamesWithOrigin } from '#src/store/queries/alias-name.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';
import { programmeRow } from './list.js';

/** What is to be different about a programme; what is left out stays. */
export interface ProgrammeEdit extends NameChange {
  readonly programme: string;
  readonly firstGuardedYear?: Year | undefined;
  /** `MM-DD`. */
  readonly closingDay?: string | undefined;
}

/** States a programme anew. Refuses as `changedNames` does, and an unknown programme. */
export function editProgramme(context: Context, edit: ProgrammeEdit): Promise<Stated<ProgrammeRow>> {
  return state(context, (reader) => decide(reader, edit));
}

async function decide(reader: Reader, edit: ProgrammeEdit): Promise<Stating<ProgrammeRow>> {
  const directory = await readDirectory(reader);
  const programme = directory.programme(edit.programme);
  const others = directory.programmes.filter((other) => other !== programme);
  const aliases = await aliasNamesWithOrigin(reader, 'programme', programme.code);
  const { drafts, ...names } = changedNames({ noun: 'programme', ...programme, aliases }, edit, others);
  const { firstGuardedYear = programme.firstGuardedYear, closingDay = programme.closingDay } = edit;
  const after = { code: programme.code, ...names, firstGuardedYear, closingDay };
  return {
    drafts: [
      ...statedAnew('programme.stated', programmeStatement(programme), programmeStatement(after)),
      ...drafts,
    ],
    result: programmeRow(after, directory),
  };
}
