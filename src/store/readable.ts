import { isStatement, type Understood } from '#src/journal/understand.js';

/**
 * What nobody could read again must not be written: a bug, thrown as a TypeError. Statements are held to their schemas,
 * which are loaded to fold them anyway; postings are held to their form by their types, as a list may have 100,000.
 */
export async function statementsAreReadable(events: readonly Understood[]): Promise<void> {
  const statements = events.filter(isStatement);
  if (statements.length === 0) return;
  const { dataSchemas } = await import('#src/journal/schemas/all.js');
  const failed = statements.find(({ type, data }) => !dataSchemas[type].safeParse(data).success);
  if (failed) throw new TypeError(`the data of ${failed.type} do not have the form of their type`);
}
