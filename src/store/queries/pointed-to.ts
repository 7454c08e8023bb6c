import type { Reader } from '../database.js';

/** The hashes of the events that others point to: what was reversed or withdrawn, and what was paid back. */
export async function hashesPointedTo(reader: Reader): Promise<ReadonlySet<string>> {
  const ended = await reader.selectFrom('reversal').select('target as hash').execute();
  const repaid = await reader.selectFrom('repayment').select('of as hash').execute();
  return new Set([...ended, ...repaid].map(({ hash }) => hash));
}
