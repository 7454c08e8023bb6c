import type { Context } from '#src/app/context.js';
import { templateDrafts } from '#src/app/init/template-drafts.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Report } from '#src/render/report.js';
import { receive } from '#src/store/receive.js';
import { deskOf } from './import/desk.js';
import { newLedger } from './ledgers.js';
import { bremenTemplate } from './templates.js';

/** The context of commands on a new ledger that has received these events. */
export async function contextWith(events: readonly JournalEvent[]): Promise<Context> {
  const ledger = await newLedger({ replica: 'own', drafts: templateDrafts(await bremenTemplate()) });
  await ledger.write((writer) => receive(writer, events));
  return deskOf(ledger).context;
}

/** A row in the JSON of a report. */
export type ReportRow = Readonly<Record<string, number | string | null>>;

/** The rows of one of the lists in the JSON of a report. */
export function rowsOf({ json }: Report, key: string): readonly ReportRow[] {
  return (json as Readonly<Record<string, readonly ReportRow[]>>)[key] ?? [];
}
