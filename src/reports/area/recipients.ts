import { dossierWords } from '#src/messages/report/area.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column } from '#src/render/table.js';
import { totalOfColumn } from '../formulas.js';
import { textColumn } from '../lists/columns.js';
import type { RecipientRow } from './dossier.js';
import { incomeColumn, netColumn } from './years.js';

/** Who got what, over which years. @param isAlone whether the rows of one area have the sheet to themselves */
export function recipientColumns(
  rows: readonly RecipientRow[],
  isAlone: boolean,
): readonly Column<RecipientRow>[] {
  const share: Column<RecipientRow> = {
    key: 'share',
    title: dossierWords.share,
    type: 'percent',
    value: (row) => row.share,
  };
  return [
    { ...textColumn('recipient'), widest: 34 },
    boundColumn('fromYear', dossierWords.fromYear),
    boundColumn('toYear', dossierWords.toYear),
    {
      key: 'programmes',
      title: dossierWords.programmes,
      type: 'text',
      value: ({ programmes }) => Object.keys(programmes).join(', '),
      dispensable: true,
      widest: 24,
    },
    { key: 'payments', title: dossierWords.payments, type: 'integer', value: (row) => row.payments },
    netColumn,
    isAlone
      ? { ...share, formula: (_row, at) => `${at('netCents')}/${totalOfColumn(at('netCents'))}` }
      : share,
    ...(rows.some(({ incomeCents }) => incomeCents !== 0) ? [incomeColumn] : []),
  ];
}

function boundColumn(key: 'fromYear' | 'toYear', title: Words): Column<RecipientRow> {
  return { key, title, type: 'text', value: (row) => row[key]?.toString() ?? null };
}
