import type { Recipient } from '#src/domain/master-data/recipient.js';
import type { Reader } from '../database.js';
import { aliasNamesOf } from './master-data.js';

/** All recipients by name; merged ones too, which point to where they went. */
export async function allRecipients(reader: Reader): Promise<Recipient[]> {
  const rows = await reader.selectFrom('recipient').selectAll().orderBy('name').orderBy('id').execute();
  const aliases = await aliasNamesOf(reader, 'recipient');
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    mergedInto: row.merged_into,
    reason: row.reason,
    aliasNames: aliases.get(row.id) ?? [],
  }));
}
