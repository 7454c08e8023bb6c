import { describe, expect, it } from '@jest/globals';
import type { Draft, EventType } from '#src/domain/events/all.js';
import type { Reader } from '#src/store/database.js';
import type { Ledger } from '#src/store/ledger.js';
import { openRows } from '#src/store/queries/import-rows.js';
import { standingOfBatches, type ImportedEvent } from '#src/store/queries/standing-import.js';
import { listed, payment, reversal } from '../../support/drafts.js';
import { goldenDraft } from '../../support/golden-events.js';
import { book, newLedger } from '../../support/ledgers.js';

async function allOf(reader: Reader, batches: readonly string[], type?: EventType): Promise<ImportedEvent[]> {
  const events: ImportedEvent[] = [];
  for await (const page of standingOfBatches(reader, batches, type)) events.push(...page);
  return events;
}

async function numbers(ledger: Ledger, ...batches: readonly string[]): Promise<string[]> {
  return (await ledger.read((reader) => allOf(reader, batches))).map(({ number }) => number);
}

const from = (batch: string, rows: number): Draft[] =>
  Array.from({ length: rows }, (_, at) => listed(payment(at + 1), at + 1, batch));

describe('what stands of batches', () => {
  it('comes in the order of the rows, over many pages, with data and origin', async () => {
    const ledger = await newLedger({ drafts: [payment(1)] });
    await book(ledger, ...from('B-1', 1300));
    const events = await ledger.read((reader) => allOf(reader, ['B-1']));
    expect(events.map(({ number }) => number)).toEqual(events.map((_, at) => `28C-${at + 2}`));
    expect(events).toHaveLength(1300);
    expect(events.at(-1)).toMatchObject({ data: { lines: [{ cents: 1300 }] }, origin: { cell: 'D1300' } });
  });

  it('leaves out what was ended, what is of other batches, and what is of another type', async () => {
    const ledger = await newLedger();
    const [first] = await book(ledger, ...from('B-1', 2));
    await book(ledger, ...from('B-2', 1), listed(goldenDraft('recipient.stated'), 9, 'B-3'));
    await book(ledger, reversal(first?.hash ?? ''));
    expect(await numbers(ledger, 'B-1')).toEqual(['28C-2']);
    expect(await numbers(ledger, 'B-3', 'B-1')).toEqual(['28C-4', '28C-2']);
    expect(await numbers(ledger, 'B-9')).toEqual([]);
    expect(await ledger.read((reader) => allOf(reader, ['B-3'], 'disbursement.recorded'))).toEqual([]);
  });

  it('can be ended while it is read, and what is written meanwhile is not among it', async () => {
    const ledger = await newLedger();
    await book(ledger, ...from('B-1', 1100));
    const { appended } = await ledger.book(async (reader) => {
      async function* again(): AsyncGenerator<Draft> {
        for await (const page of standingOfBatches(reader, ['B-1'])) {
          for (const { hash } of page) {
            yield reversal(hash);
            yield listed(payment(1), 1, 'B-1');
          }
        }
      }
      return { drafts: again(), answer: null };
    });
    expect(appended).toHaveLength(2200);
    expect(await numbers(ledger, 'B-1')).toHaveLength(1100);
  });
});

describe('the open rows of a batch', () => {
  it('come with their cells and findings until they are ended', async () => {
    const ledger = await newLedger();
    const [open] = await book(ledger, goldenDraft('import.row-left-open'));
    expect(await ledger.read((reader) => openRows(reader, 'B-7K3Q'))).toEqual([
      {
        sheet: 'WiN 2019',
        cell: 'A17',
        cells: { A17: 'Gröpelingen', D17: '1,234' },
        findings: ['amount-ambiguous', 'recipient-unknown'],
      },
    ]);
    await book(ledger, reversal(open?.hash ?? ''));
    expect(await ledger.read((reader) => openRows(reader, 'B-7K3Q'))).toEqual([]);
  });
});
