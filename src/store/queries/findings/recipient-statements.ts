import type { Reader } from '../../database.js';

/** Whether a folded name stands more than once in the list of recipients, merged ones among them. */
export async function namesRepeat(reader: Reader): Promise<boolean> {
  const repeated = await reader
    .selectFrom('recipient')
    .select('folded_name')
    .groupBy('folded_name')
    .having((row) => row(row.fn.countAll<number>(), '>', 1))
    .limit(1)
    .executeTakeFirst();
  return repeated !== undefined;
}

/** The statement that holds for each recipient: its hash by identifier. */
export async function recipientStatements(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.selectFrom('recipient').select(['id', 'event']).execute();
  return new Map(rows.map(({ id, event }) => [id, event]));
}
