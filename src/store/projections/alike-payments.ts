import { inBatches } from '../batches.js';
import { compiledAs } from '../compiled.js';
import type { Writer } from '../database.js';
import type { Tables } from '../tables.js';
import type { Compilable, Insertable } from 'kysely';

type Payment = Pick<Insertable<Tables['disbursement']>, 'reference' | 'amount_cents'>;
type Alike = Insertable<Tables['alike_payment']>;

/**
 * Notes references and amounts that payments of several writers have: perhaps one voucher, booked twice. Whether the
 * recipient is the same too, and whether both still count, may change and is asked when findings are listed. Most are
 * alone with their reference and amount, which the index tells: only of the others is it asked who wrote them.
 * @param payments in their table already
 */
export async function noteAlikePayments(writer: Writer, payments: readonly Payment[]): Promise<void> {
  const pairs = new Map<string, Alike>();
  for (const { reference, amount_cents } of payments)
    if (reference) pairs.set(`${amount_cents} ${reference}`, { reference, amount_cents });
  const repeated = await forPairs(writer, 'repeated payments', [...pairs.values()], ofSeveralPayments);
  const alike = await forPairs(writer, 'alike payments', repeated, ofSeveralWriters);
  for (const batch of inBatches(alike)) await keep(writer, batch);
}

type Query = (writer: Writer, pairs: readonly Alike[]) => Compilable<Alike>;

async function forPairs(
  writer: Writer,
  name: string,
  pairs: readonly Alike[],
  query: Query,
): Promise<Alike[]> {
  const found: Alike[] = [];
  for (const batch of inBatches(pairs)) {
    const values = batch.flatMap(({ reference, amount_cents }) => [reference, amount_cents]);
    const compiled = compiledAs(`${name} (${batch.length})`, () => query(writer, batch), values);
    found.push(...(await writer.executeQuery(compiled)).rows);
  }
  return found;
}

function ofSeveralPayments(writer: Writer, pairs: readonly Alike[]) {
  return withReference(writer, pairs).having((row) => row(row.fn.countAll<number>(), '>', row.lit(1)));
}

function ofSeveralWriters(writer: Writer, pairs: readonly Alike[]) {
  return withReference(writer, pairs)
    .innerJoin('event', 'event.hash', 'disbursement.event')
    .having((row) =>
      row.or([
        row(row.fn.min('replica'), '<', row.fn.max('replica')),
        row(row.fn.min('incarnation'), '<', row.fn.max('incarnation')),
      ]),
    );
}

function withReference(writer: Writer, pairs: readonly Alike[]) {
  return writer
    .selectFrom('disbursement')
    .select('amount_cents')
    .select((row) => row.ref('reference').$notNull().as('reference'))
    .where('reference', 'is not', null) // as the index says
    .where((row) =>
      row(
        row.refTuple('reference', 'amount_cents'),
        'in',
        pairs.map(({ reference, amount_cents }) => row.tuple(reference, amount_cents)),
      ),
    )
    .groupBy(['reference', 'amount_cents']);
}

async function keep(writer: Writer, pairs: readonly Alike[]): Promise<void> {
  await writer
    .insertInto('alike_payment')
    .values([...pairs])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
