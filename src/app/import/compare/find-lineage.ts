import type { EventContents } from '#src/domain/events/all.js';
import type { ImportBooked } from '#src/domain/events/import.js';
import { groupBy } from '#src/domain/group-by.js';
import type { Recipients } from '#src/domain/master-data/recipients.js';
import { refuse } from '#src/domain/refusal.js';
import type { Reader } from '#src/store/database.js';
import { allBatches, batchCalled } from '#src/store/queries/import-batch.js';
import { repaymentsOfBatches, reversedByHand } from '#src/store/queries/import-ends.js';
import { standingOfBatches, type ImportedEvent } from '#src/store/queries/standing-import.js';
import type { Target } from '../target.js';
import { laterKeyOf, type KeyColumns } from './later-key.js';
import { bookedBeside, lineageOf, type FoundLineage, type Lineage, type ListMarks } from './lineage.js';
import type { Said } from './match-rows.js';
import type { StandingRow } from './standing-row.js';

/** A list of which the earlier versions are looked for. */
export interface WantedLineage {
  readonly target: Target;
  readonly recipients: Recipients;
  readonly list: ListMarks;
  readonly keyColumns: KeyColumns;
  /** The budget years of its rows; lists of other years are other lists. */
  readonly years: readonly number[];
  /** The batch that the list corrects; null: none; undefined: told by its rows. */
  readonly corrects: string | null | undefined;
}

/** The earlier versions of a list: as was said, else as its rows tell. Refuses `batch-unknown`. */
export async function findLineage(
  reader: Reader,
  rows: readonly Said[],
  wanted: WantedLineage,
): Promise<FoundLineage> {
  const { target, list, years, corrects } = wanted;
  const standing = (await allBatches(reader)).filter(
    (batch) => batch.target === target.name && batch.reversedBy === null,
  );
  const all = versionsOf(standing);
  if (corrects === undefined || corrects === null) {
    const possible = all.filter((batches) =>
      batches.some((batch) => batch.file === list.file || touches(batch.years, years)),
    );
    const lineages = await Promise.all(possible.map((batches) => withRows(reader, batches, wanted)));
    if (corrects === undefined) return lineageOf(rows, lineages, list, target.scope);
    return { lineage: null, findings: bookedBeside(rows, lineages) };
  }
  const { batch: called } = await batchCalled(reader, corrects);
  const named = all.find((batches) => batches.some(({ batch }) => batch === called));
  const known = standing.map(({ batch }) => batch);
  if (named === undefined) return refuse('batch-unknown', { text: corrects, known });
  return { lineage: await withRows(reader, named, wanted), findings: [] };
}

type Versions = Lineage['batches'];

/** Batches with all that corrected them, one list each. */
function versionsOf(batches: readonly ImportBooked[]): Versions[] {
  const firstOf = new Map<string, string>();
  const groups = groupBy(batches, ({ batch, corrects }) => {
    const first = (corrects === null ? undefined : firstOf.get(corrects)) ?? batch;
    firstOf.set(batch, first);
    return first;
  });
  return [...groups.values()].map((group) => group as unknown as Versions); // no group is empty
}

/** A list without years, such as one of areas, may be a version of any other such list. */
function touches(one: readonly number[], other: readonly number[]): boolean {
  return (one.length === 0 && other.length === 0) || one.some((year) => other.includes(year));
}

/** What stands comes first, so that of two equal rows the one that stands is matched. */
async function withRows(reader: Reader, batches: Versions, wanted: WantedLineage): Promise<Lineage> {
  const rows: StandingRow[] = [];
  const names = batches.map(({ batch }) => batch);
  const rowOf = standingRow(wanted, batches);
  const repayments = await repaymentsOfBatches(reader, names);
  for await (const page of standingOfBatches(reader, names, wanted.target.books)) {
    for (const event of page) rows.push(rowOf(event, repayments.get(event.hash)));
  }
  for (const { reversedBy, ...event } of await reversedByHand(reader, names, wanted.target.books)) {
    rows.push({ ...rowOf(event), reversedBy });
  }
  return { batches, rows };
}

function standingRow(
  { target, recipients, keyColumns, list }: WantedLineage,
  batches: Versions,
): (event: ImportedEvent, repayments?: readonly string[]) => StandingRow {
  const lists = new Map(batches.map((one) => [one.batch, one]));
  return ({ origin, data: written, number, hash, subject }, repayments = []) => {
    const { batch, sheet, cell, key } = origin;
    const data = written as unknown as EventContents[Target['books']]; // the query gives events of this type
    // Who was merged into another since is still the one that the list names.
    const today = 'recipient' in data ? { ...data, recipient: recipients.standingId(data.recipient) } : data;
    const content = target.content(today as never);
    const { fileName, layout } = lists.get(batch) ?? batches[0];
    const isSameLayout = layout === list.layout;
    const laterKey = key === null && isSameLayout ? laterKeyOf(origin, keyColumns) : null;
    const lines = 'lines' in data ? data.lines : [];
    const row = { content, key, laterKey, number, hash, subject, batch, fileName, sheet, cell };
    return { ...row, lines, reversedBy: null, repayments };
  };
}
