import { describe, expect, it } from '@jest/globals';
import { allBatches, batchCalled, fileNameOf } from '#src/store/queries/import-batch.js';
import { draft, reversal } from '../../support/drafts.js';
import { goldenContents, goldenDraft, goldenOrigin } from '../../support/golden-events.js';
import { book, newLedger } from '../../support/ledgers.js';

const first = goldenDraft('import.booked');
const correction = draft('import.booked', { batch: 'B-8N2R', corrects: 'B-7K3Q' });

describe('imports', () => {
  it('come in their order, with who booked them, and what corrected them or took them back', async () => {
    const ledger = await newLedger();
    const [one] = await book(ledger, first, correction);
    expect(await ledger.read(allBatches)).toMatchObject([
      {
        ...goldenContents['import.booked'],
        number: '28C-1',
        hash: one?.hash,
        actor: 'müller',
        recordedAt: '2027-03-15T09:30:00.000Z',
        correctedBy: 'B-8N2R',
        reversedBy: null,
      },
      { batch: 'B-8N2R', correctedBy: null },
    ]);
    await book(ledger, reversal(one?.hash ?? ''));
    expect(await ledger.read(allBatches)).toMatchObject([{ reversedBy: '28C-3' }, { reversedBy: null }]);
  });

  it.each(['B-7K3Q', 'b-7k3q', ' 7K3Q ', 'B–7K3Q'])('are found as %j', async (text) => {
    const ledger = await newLedger({ drafts: [first] });
    expect(await ledger.read((reader) => batchCalled(reader, text))).toMatchObject({ number: '28C-1' });
  });

  it('refuse a name that there is none of, and tell those that there are, the last first', async () => {
    const ledger = await newLedger({ drafts: [first, correction] });
    await expect(ledger.read((reader) => batchCalled(reader, 'B-0000'))).rejects.toMatchObject({
      code: 'batch-unknown',
      facts: { text: 'B-0000', known: ['B-8N2R', 'B-7K3Q'] },
    });
  });

  it('name the file that an event was read from', async () => {
    const ledger = await newLedger();
    expect(await ledger.read((reader) => fileNameOf(reader, goldenOrigin))).toBeNull();
    await book(ledger, first);
    expect(await ledger.read((reader) => fileNameOf(reader, goldenOrigin))).toBe(
      'Zuwendungen 2019 (Kopie).xlsx',
    );
  });
});
