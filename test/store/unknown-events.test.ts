import { describe, expect, it } from '@jest/globals';
import { projectionDigest } from '#src/store/digest.js';
import { rebuildProjections } from '#src/store/rebuild.js';
import { receive } from '#src/store/receive.js';
import { area, payment, reversal } from '../support/drafts.js';
import { book, digestOf, eventsOf, newLedger, rowsOf } from '../support/ledgers.js';
import { MemoryWriter } from '../support/writer.js';

describe('an event that this program does not understand', () => {
  it('is kept with its bytes and counted, and changes no other table', async () => {
    const ledger = await newLedger({ drafts: [area('Gröpelingen')] });
    const other = new MemoryWriter('replica-b');
    const unknown = other.write(area('Anders'), { type: 'area.split', version: 3 });
    await ledger.write((writer) => receive(writer, [unknown]));
    expect(await eventsOf(ledger)).toContainEqual(unknown);
    expect(rowsOf(ledger, 'unknown_event')).toEqual([{ event: unknown.hash, type: 'area.split' }]);
    expect(rowsOf(ledger, 'area')).toMatchObject([{ name: 'Gröpelingen' }]);
  });

  it('is kept too where it is ended before anybody here knew of it', async () => {
    const ledger = await newLedger();
    const other = new MemoryWriter('replica-b');
    const unknown = other.write(payment(1), { version: 2 });
    const end = other.write(reversal(unknown.hash));
    await ledger.write((writer) => receive(writer, [end, unknown]));
    expect(rowsOf(ledger, 'unknown_event')).toHaveLength(1);
    expect(rowsOf(ledger, 'balance')).toEqual([]);
  });

  it('is seen by a statement of the same subject, though it does not hold', async () => {
    const ledger = await newLedger();
    const unknown = new MemoryWriter('replica-b').write(area('Anders'), { version: 2 });
    await ledger.write((writer) => receive(writer, [unknown]));
    await book(ledger, area('Gröpelingen'));
    expect((await eventsOf(ledger)).at(-1)?.base).toEqual([unknown.hash]);
  });

  it('leaves equal digests on replicas that know equally little, in whatever order it came', async () => {
    const [one, two] = [await newLedger(), await newLedger()];
    const other = new MemoryWriter('replica-b');
    const events = [other.write(area('a')), other.write(area('b'), { version: 2 }), other.write(payment(1))];
    await one.write((writer) => receive(writer, events));
    await two.write((writer) => receive(writer, events.toReversed()));
    expect(await digestOf(one)).toBe(await digestOf(two));
  });

  it('is folded by a rebuild as soon as the program knows it', async () => {
    const other = new MemoryWriter('replica-b');
    const [paid, end] = [other.write(payment(500)), other.write(area('Neu'))];
    const knowing = await newLedger();
    await knowing.write((writer) => receive(writer, [paid, end]));

    const ledger = await newLedger();
    await ledger.write(async (writer) => {
      await receive(writer, [paid, end]);
      // What the tables would hold if this program had not known either type when the events came.
      for (const table of ['area', 'area_kind', 'disbursement', 'line', 'balance'] as const) {
        await writer.deleteFrom(table).execute();
      }
      for (const { hash: event, type } of [paid, end])
        await writer.insertInto('unknown_event').values({ event, type }).execute();
      expect(await projectionDigest(writer)).not.toBe(await digestOf(knowing));
      await rebuildProjections(writer);
    });
    expect(rowsOf(ledger, 'unknown_event')).toEqual([]);
    expect(await digestOf(ledger)).toBe(await digestOf(knowing));
  });
});
