import { describe, expect, it } from '@jest/globals';
import type { ProjectionTables } from '#src/store/tables.js';
import type { EventType } from '#src/domain/events/all.js';
import { area, draft } from '../support/drafts.js';
import { goldenDraft } from '../support/golden-events.js';
import { book, bookOne, newLedger, rowsOf } from '../support/ledgers.js';

const expected: readonly [EventType, keyof ProjectionTables, readonly object[]][] = [
  ['municipality.stated', 'municipality', [{ code: 'bremen', name: 'Bremen' }]],
  ['programme.stated', 'programme', [{ code: 'llq', first_guarded_year: 2027, closing_day: '01-31' }]],
  [
    'track.stated',
    'track',
    [
      {
        code: 'sonder-kleinstgebiete',
        area_kinds: 'small,emerging',
        valid_from: '2020-01-01',
        valid_to: null,
      },
    ],
  ],
  [
    'area.stated',
    'area',
    [{ code: 'groepelingen', name: 'Gröpelingen', valid_to: '2030-12-31', closed_by: null }],
  ],
  [
    'area.stated',
    'area_kind',
    [
      { part: 0, kind: 'other', valid_from: null },
      { part: 1, kind: 'win', valid_from: '1999-01-01', decision: 'Senatsbeschluss "WiN"' },
    ],
  ],
  ['alias-name.stated', 'alias_name', [{ noun: 'area', code: 'luessum', name: 'Lüssum-Bockhorn' }]],
  [
    'enrolment.stated',
    'enrolment',
    [
      { part: 0, valid_to: '2019-12-31' },
      { part: 1, decision: 'Deputation 17/2020' },
    ],
  ],
  ['management.stated', 'management', [{ area: 'groepelingen', managed_by: 'Quartiersmanagement West' }]],
  ['indicator.stated', 'indicator', [{ indicator: 'population', year: 2026, value: '34125.5' }]],
  [
    'recipient.stated',
    'recipient',
    [{ id: 'h7k2m9', folded_name: 'beispielvereingroepelingenev', merged_into: null }],
  ],
];

describe('master data', () => {
  it.each(expected)('%s fills %s', async (type, table, rows) => {
    const ledger = await newLedger();
    const event = await bookOne(ledger, goldenDraft(type));
    expect(rowsOf(ledger, table)).toMatchObject(rows.map((row) => Object.assign({ event }, row)));
    expect(rowsOf(ledger, table)).toHaveLength(rows.length);
  });

  it('of one subject is replaced as a whole by what is stated later', async () => {
    const ledger = await newLedger();
    await book(ledger, area('Gröpelingen'), area('Huchting', 'huchting'));
    const last = await bookOne(
      ledger,
      draft('area.stated', {
        name: 'Gröpelingen-Mitte',
        kinds: [{ kind: 'win', from: null, decision: null }],
      }),
    );
    expect(rowsOf(ledger, 'area')).toMatchObject([{ code: 'huchting' }, { name: 'Gröpelingen-Mitte' }]);
    expect(rowsOf(ledger, 'area_kind')).toHaveLength(3);
    expect(rowsOf(ledger, 'area_kind')).toContainEqual(
      expect.objectContaining({ event: last, part: 0, kind: 'win' }),
    );
  });

  it('drops an alias name that is withdrawn, in whatever spelling', async () => {
    const ledger = await newLedger();
    await book(ledger, draft('alias-name.stated'));
    await book(ledger, draft('alias-name.stated', { name: 'LUESSUM BOCKHORN', withdrawn: true }));
    expect(rowsOf(ledger, 'alias_name')).toEqual([]);
  });
});
