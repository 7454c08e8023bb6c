import { refuse } from '#src/domain/refusal.js';
import type { Reader, Writer } from './database.js';

/** What a database file says about itself: whose journal it holds, and which replica it is. */
export interface LocalFacts {
  readonly ledger: string;
  readonly replica: string;
}

/** Refuses with `not-a-ledger` (`path` is for the message) where a name is missing or not well-formed. */
export async function readLocal(reader: Reader, path: string): Promise<LocalFacts> {
  const rows = await reader.selectFrom('local').selectAll().execute();
  const values = new Map(rows.map((row) => [row.key, row.value]));
  const [ledger, replica] = ['ledger', 'replica'].map((key) => values.get(key) ?? '');
  if (!isName(ledger) || !isName(replica)) return refuse('not-a-ledger', { path });
  return { ledger, replica };
}

/** Names become parts of file names, and a database can come from anywhere. */
function isName(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-z][0-9a-z-]{0,63}$/i.test(text);
}

/** Replaces what stands there already. */
export async function writeLocal(writer: Writer, facts: LocalFacts): Promise<void> {
  for (const [key, value] of Object.entries(facts)) await writeSetting(writer, key, value);
}

/** What this file notes under a name, null where there is nothing. */
export async function readSetting(reader: Reader, key: string): Promise<string | null> {
  const row = await reader.selectFrom('local').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

export async function writeSetting(writer: Writer, key: string, value: string): Promise<void> {
  await writer
    .insertInto('local')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
