import type { Shown } from '#src/render/facts.js';
import { findingSheet } from '#src/reports/facts/finding.js';
import type { Reader } from '#src/store/database.js';
import { eventByHash } from '#src/store/queries/event.js';
import type { Context } from '../context.js';
import type { FoundFinding } from './all.js';
import { findingCalled } from './find.js';

/** A finding with who did what when, and the ways out. Refuses with `finding-unknown`. */
export async function showFinding(context: Context, id: string): Promise<Shown> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const found = await findingCalled(reader, id, context.place.now());
    return findingSheet({ ...found, versions: await versionsOf(reader, found) });
  });
}

/** What contradicting statements say, member by member. */
async function versionsOf(reader: Reader, { finding, events }: FoundFinding) {
  if (finding.kind !== 'concurrent-edit') return [];
  const statements = await Promise.all(events.map(({ hash }) => eventByHash(reader, hash)));
  return finding.facts.differing.flatMap((member) =>
    events.map(({ number }, at) => ({ member, number, value: memberOf(statements[at]?.data, member) })),
  );
}

function memberOf(data: unknown, member: string): unknown {
  return (data as Readonly<Record<string, unknown>> | undefined)?.[member] ?? null; // the data of every statement are an object
}
