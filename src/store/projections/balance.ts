import type { Insertable } from 'kysely';
import { cents } from '#src/domain/cents.js';
import { compiledAs } from '../compiled.js';
import type { Writer } from '../database.js';
import { inBatches } from '../batches.js';
import { valuesOf } from '../insert.js';
import type { Tables } from '../tables.js';

type LineRow = Insertable<Tables['line']>;
type BalanceRow = Insertable<Tables['balance']>;

const place = ['year', 'programme', 'municipality', 'track', 'area', 'economic_kind', 'measure'] as const;

/** The changes of the sums that a number of lines makes, added up in memory and written once. */
export class BalanceChanges {
  readonly #changes = new Map<string, BalanceRow>();
  /** Sums that could not take in another line without leaving the safe integers; the database counts on exactly. */
  readonly #full: BalanceRow[] = [];

  /** Counts a line in (`+1`), or one that counted until now out (`-1`). */
  count(line: LineRow, sign: 1 | -1): void {
    const key = keyOf(line);
    const before = this.#changes.get(key);
    const sum = (before?.cents ?? 0) + sign * line.cents;
    const isSafe = Number.isSafeInteger(sum);
    if (before && !isSafe) this.#full.push(before);
    this.#changes.set(key, { ...placeOf(line), cents: cents(isSafe ? sum : sign * line.cents) });
  }

  /** Adds the changes to the table `balance`, in which no sum is ever kept as zero. */
  async write(writer: Writer): Promise<void> {
    const changes = [...this.#full.splice(0), ...this.#changes.values()].filter(
      (change) => change.cents !== 0,
    );
    for (const batch of inBatches(changes)) {
      const values = valuesOf(batch, [...place, 'cents']);
      await writer.executeQuery(
        compiledAs(`add ${batch.length} to balance`, () => addition(writer, batch), values),
      );
    }
    if (changes.length > 0) await writer.deleteFrom('balance').where('cents', '=', cents(0)).execute();
    this.#changes.clear();
  }
}

function addition(writer: Writer, changes: readonly BalanceRow[]) {
  return writer
    .insertInto('balance')
    .values([...changes])
    .onConflict((conflict) =>
      conflict
        .columns([...place])
        .doUpdateSet((row) => ({ cents: row('balance.cents', '+', row.ref('excluded.cents')) })),
    );
}

/** Written out, since it is made for every line. */
function keyOf(line: LineRow): string {
  const { year, programme, municipality, track, area, economic_kind, measure } = line;
  return `${year}\u0000${programme}\u0000${municipality}\u0000${track}\u0000${area}\u0000${economic_kind}\u0000${measure}`;
}

function placeOf(line: LineRow): Omit<BalanceRow, 'cents'> {
  const { year, programme, municipality, track, area, economic_kind, measure } = line;
  return { year, programme, municipality, track, area, economic_kind, measure };
}
