import { paidWords } from '#src/messages/report/paid.js';
import type { Column } from '#src/render/table.js';
import { textColumn } from '../lists/columns.js';
import {
  boundColumn,
  incomeColumns,
  liveShareColumn,
  netColumn,
  paymentsColumn,
  shareColumn,
} from '../paid-columns.js';
import type { RecipientRow } from './dossier.js';

/** Who got what, over which years. @param isAlone whether the rows of one area have the sheet to themselves */
export function recipientColumns(
  rows: readonly RecipientRow[],
  isAlone: boolean,
): readonly Column<RecipientRow>[] {
  return [
    { ...textColumn('recipient'), widest: 34 },
    boundColumn('fromYear'),
    boundColumn('toYear'),
    {
      key: 'programmes',
      title: paidWords.programmes,
      type: 'text',
      value: ({ programmes }) => Object.keys(programmes).join(', '),
      dispensable: true,
      widest: 24,
    },
    paymentsColumn,
    netColumn,
    isAlone ? liveShareColumn : shareColumn,
    ...incomeColumns(rows),
  ];
}
