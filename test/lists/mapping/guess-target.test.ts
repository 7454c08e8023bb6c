import type { ImportTarget } from '#src/domain/codes.js';
import { describe, expect, it } from '@jest/globals';
import { targets } from '#src/app/import/targets/all.js';
import { guessTarget } from '#src/lists/mapping/guess-target.js';
import type { Fields } from '#src/lists/record.js';
import { tableOf, type MadeTable } from './made.js';

const fieldsOf: Readonly<Record<ImportTarget, Fields>> = {
  areas: targets.areas.fields,
  recipients: targets.recipients.fields,
  budgets: targets.budgets.fields,
  allocations: targets.allocations.fields,
  disbursements: targets.disbursements.fields,
  indicators: targets.indicators.fields,
};

function guess(...tables: readonly MadeTable[]): unknown {
  return guessTarget(tables.map(tableOf), fieldsOf);
}

describe('what a list is imported as', () => {
  it('is told by what its columns mean and what is needed', () => {
    expect(
      guess({
        header: ['Lfd. Nr.', 'Gebiet', 'Träger', 'Projekt', 'Betrag', 'Datum'],
        rows: [['1', 'Nord', 'Beispielverein', 'Fest', 100, '01.03.2019']],
      }),
    ).toBe('disbursements');
    expect(
      guess({ header: ['Haushaltsstelle', 'Anschlag 2016', 'Anschlag 2017'], rows: [['0010', 1, 2]] }),
    ).toBe('budgets');
    expect(
      guess({ header: ['Gebiet', 'Kennzahl', 'Jahr', 'Wert'], rows: [['Nord', 'Einwohner', '2019', 9000]] }),
    ).toBe('indicators');
  });

  it('is told by the tables with most rows', () => {
    const rows = Array.from({ length: 9 }, () => ['Nord', 'Beispielverein', 1, '01.03.2019']);
    const payments = { header: ['Gebiet', 'Träger', 'Betrag', 'Datum'], rows };
    const legend = { header: ['Kürzel', 'Bedeutung'], rows: [['A', 'x']] };
    expect(guess(legend, payments)).toBe('disbursements');
  });

  it('is asked where nothing tells, or several are as likely', () => {
    expect(guess({ header: ['Name'], rows: [['Nord']] })).toMatchObject({
      code: 'target-open',
      facts: { targets: ['areas', 'recipients'] },
    });
    expect(guess({ header: ['a', 'b'], rows: [['x', 'y']] })).toMatchObject({ code: 'target-open' });
    expect(guess()).toMatchObject({ code: 'target-open' });
  });
});
