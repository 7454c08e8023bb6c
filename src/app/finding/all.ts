import { compareText } from '#src/domain/compare.js';
import type { Finding, NoticedFinding } from '#src/domain/findings/finding.js';
import { isSettled } from '#src/domain/findings/settling.js';
import { groupBy } from '#src/domain/group-by.js';
import { findingId } from '#src/journal/finding-id.js';
import { compareEvents } from '#src/journal/order.js';
import type { Reader } from '#src/store/database.js';
import { standingSettlements, type SettlementRow } from '#src/store/queries/findings/settlements.js';
import { writtenEvents, type WrittenEvent } from '#src/store/queries/findings/written-events.js';
import { noticedIn, noticedInEvents } from './noticed.js';

/** A finding with what is behind it. */
export interface FoundFinding {
  readonly finding: Finding;
  /** What its participants wrote, in the order of events. */
  readonly events: readonly WrittenEvent[];
  /** What settled it, or did so until it grew. */
  readonly settlements: readonly SettlementRow[];
}

/**
 * What came together and needs a person, or needed one and was settled, by identifier. Told by small tables that are
 * kept up with every event, so it costs the same however long the journal is.
 * @param now of this computer: only files on the share are judged by it
 */
export async function allFindings(reader: Reader, now: Date): Promise<FoundFinding[]> {
  return findingsOf(reader, await noticedIn(reader, now, true));
}

/** Those that the events here tell by themselves: for what must be the same wherever the same events are. */
export async function findingsOfEvents(reader: Reader): Promise<FoundFinding[]> {
  return findingsOf(reader, await noticedInEvents(reader, true));
}

async function findingsOf(reader: Reader, noticed: readonly NoticedFinding[]): Promise<FoundFinding[]> {
  if (noticed.length === 0) return [];
  const involved = await writtenEvents(
    reader,
    noticed.flatMap(({ events }) => events),
  );
  const byHash = new Map(involved.map((event) => [event.hash, event]));
  const settlementsOf = await settlementsById(reader);
  const found = noticed.map((one): FoundFinding => {
    const id = findingId(one.kind, one.key);
    const events = one.events.flatMap((hash) => byHash.get(hash) ?? []).toSorted(compareEvents);
    const settlements = settlementsOf(id, one);
    return { finding: findingOf(id, one, { events, settlements }), events, settlements };
  });
  return found.toSorted((a, b) => byIdentifier(a.finding, b.finding));
}

/** Those that nobody has settled yet. */
export async function openFindings(reader: Reader, now: Date): Promise<Finding[]> {
  const all = await allFindings(reader, now);
  return all.map(({ finding }) => finding).filter(({ state }) => state === 'open');
}

/** How many nobody has settled yet: as `openFindings`, without asking who took part. */
export async function countOpenFindings(reader: Reader, now: Date): Promise<number> {
  const noticed = await noticedIn(reader, now, false);
  if (noticed.length === 0) return 0;
  const settlementsOf = await settlementsById(reader);
  return noticed.filter((one) => !isSettled(one, settlementsOf(findingId(one.kind, one.key), one))).length;
}

/** What was settled under an identifier, of the same kind. */
async function settlementsById(
  reader: Reader,
): Promise<(id: string, noticed: NoticedFinding) => readonly SettlementRow[]> {
  const settlements = groupBy(await standingSettlements(reader), ({ finding }) => finding);
  return (id, noticed) => (settlements.get(id) ?? []).filter(({ kind }) => kind === noticed.kind);
}

function byIdentifier(a: Finding, b: Finding): number {
  return compareText(a.id, b.id) || compareText(a.kind, b.kind);
}

function findingOf(
  id: string,
  noticed: NoticedFinding,
  { events, settlements }: Omit<FoundFinding, 'finding'>,
): Finding {
  const { kind, subject, facts } = noticed;
  const state = isSettled(noticed, settlements) ? 'settled' : 'open';
  const participants = events.map(({ actor, replica, number, recordedAt }) => ({
    actor,
    replica,
    number,
    recordedAt,
  }));
  return { id, kind, state, subject, participants, facts } as Finding; // kind and facts belong together
}
