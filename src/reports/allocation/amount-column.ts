import type { Cents } from '#src/domain/cents.js';
import type { Words } from '#src/messages/phrase.js';
import { reportWords } from '#src/messages/allocation/report.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import type { Column } from '#src/render/table.js';

export function amountColumn<Row>(key: string, title: Words, value: (row: Row) => Cents | null): Column<Row> {
  return { key, title, type: 'amount', value };
}

interface Compared {
  readonly totalCents: Cents;
  readonly previousYearCents: Cents;
  readonly changeCents: Cents;
}

/** What a line comes to, what it came to the year before, and the difference. */
export function comparedColumns<Row extends Compared>(): Column<Row>[] {
  return [
    amountColumn('totalCents', allocationWords.total, (row) => row.totalCents),
    amountColumn('previousYearCents', allocationWords.previousYear, (row) => row.previousYearCents),
    {
      ...amountColumn<Row>('changeCents', reportWords.change, (row) => row.changeCents),
      formula: (_, at) => `ROUND(${at('totalCents')}-${at('previousYearCents')},2)`,
    },
  ];
}
