import { describe, expect, it } from '@jest/globals';
import { receive } from '#src/store/receive.js';
import { rebuildProjections } from '#src/store/rebuild.js';
import { draft, listed, payment, reversal } from '../support/drafts.js';
import { goldenDraft, goldenOrigin, goldenTypes } from '../support/golden-events.js';
import { book, bookOne, digestOf, eventsOf, newLedger, rowsOf } from '../support/ledgers.js';
import { MemoryWriter } from '../support/writer.js';

describe('an event from a list', () => {
  it('is written in format 2 with its origin, others in format 1 as ever', async () => {
    const ledger = await newLedger();
    await book(ledger, listed(payment(1)), payment(1));
    const [from, byHand] = await eventsOf(ledger);
    expect(from).toMatchObject({ format: 2, origin: { batch: 'B-7K3Q', cell: 'D17', key: 'row-17' } });
    expect(byHand?.format).toBe(1);
    expect(byHand?.bytes).not.toContain('origin');
  });

  it('has a row in origin, whatever its type', async () => {
    const ledger = await newLedger();
    const appended = await book(ledger, ...goldenTypes.map((type) => listed(goldenDraft(type))));
    const rows = appended.map(({ hash, sequence }) => ({
      event: hash,
      batch: 'B-7K3Q',
      lamport: sequence,
      sheet: goldenOrigin.sheet,
      cell: 'D17',
      row_key: 'row-17',
    }));
    expect(rowsOf(ledger, 'origin')).toEqual(rows.toSorted((a, b) => (a.event < b.event ? -1 : 1)));
  });

  it('has one also where this program does not understand it', async () => {
    const ledger = await newLedger();
    const unknown = new MemoryWriter('replica-b').write(listed(payment(1)), { version: 2 });
    await ledger.write((writer) => receive(writer, [unknown]));
    expect(rowsOf(ledger, 'origin')).toMatchObject([{ event: unknown.hash, batch: 'B-7K3Q' }]);
    expect(rowsOf(ledger, 'unknown_event')).toHaveLength(1);
  });

  it('counts as any other', async () => {
    const ledger = await newLedger();
    await book(ledger, listed(payment(300)));
    expect(rowsOf(ledger, 'balance')).toMatchObject([{ measure: 'disbursed', cents: 300 }]);
  });
});

describe('a booked list', () => {
  it('fills import_batch, and its open rows import_open_row', async () => {
    const ledger = await newLedger();
    const [booked, open] = await book(
      ledger,
      goldenDraft('import.booked'),
      goldenDraft('import.row-left-open'),
    );
    expect(rowsOf(ledger, 'import_batch')).toMatchObject([
      {
        event: booked?.hash,
        batch: 'B-7K3Q',
        target: 'disbursements',
        profile_name: 'zuwendungen.yaml',
        corrects: 'B-6H2P',
        rows_read: 120,
        rows_vanished: 1,
        years: '2018,2019',
        sum_cents: 64_680_538,
        control_sums:
          '[{"cell":"F130","label":"Summe Gröpelingen","rowsCents":64680538,"sheet":"WiN 2019","statedCents":64680588}]',
        reversed_by: null,
      },
    ]);
    expect(rowsOf(ledger, 'import_open_row')).toEqual([
      {
        event: open?.hash,
        batch: 'B-7K3Q',
        sheet: 'WiN 2019',
        cell: 'A17',
        cells: '{"A17":"Gröpelingen","D17":"1,234"}',
        findings: '["amount-ambiguous","recipient-unknown"]',
        reversed_by: null,
      },
    ]);
  });

  it('may have no profile', async () => {
    const ledger = await newLedger();
    await book(ledger, draft('import.booked', { profile: null, years: [] }));
    expect(rowsOf(ledger, 'import_batch')).toMatchObject([
      { profile_name: null, profile_hash: null, years: '' },
    ]);
  });

  it.each(['import.booked', 'import.row-left-open'] as const)('names the end of %s', async (type) => {
    const ledger = await newLedger();
    const of = await bookOne(ledger, goldenDraft(type));
    const by = await bookOne(ledger, reversal(of, 'falsche Liste'));
    const table = type === 'import.booked' ? 'import_batch' : 'import_open_row';
    expect(rowsOf(ledger, table)).toMatchObject([{ event: of, reversed_by: by }]);
    const digest = await digestOf(ledger);
    await ledger.write((writer) => rebuildProjections(writer));
    expect(await digestOf(ledger)).toBe(digest);
  });
});
