import type { AliasName } from '#src/domain/master-data/naming.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { Reader } from '../database.js';

/** The alias names of one thing, with where each was met. */
export function aliasNamesWithOrigin(reader: Reader, noun: Noun, code: string): Promise<AliasName[]> {
  return reader
    .selectFrom('alias_name')
    .select(['name', 'origin'])
    .where('noun', '=', noun)
    .where('code', '=', code)
    .orderBy('name')
    .execute();
}
