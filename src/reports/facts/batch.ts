import type { ControlSum } from '#src/domain/events/import.js';
import { money } from '#src/messages/amounts.js';
import { batchStateWords, batchWords } from '#src/messages/import/batches.js';
import { formatInteger } from '#src/messages/format.js';
import { rowCount, rowsText } from '#src/messages/import/checked.js';
import { openReasons } from '#src/messages/import/findings/row-words.js';
import { targetWords } from '#src/messages/import/words.js';
import type { Shown } from '#src/render/facts.js';
import type { Table } from '#src/render/table.js';
import type { OpenRow } from '#src/store/queries/import-rows.js';
import { controlSumTable } from '../import/sum-tables.js';
import type { BatchRow } from '../lists/batches.js';

/** An import with its control sums, the rows that it left open, and the numbers of what it booked. */
export interface ShownBatch extends BatchRow {
  readonly controlSums: readonly ControlSum[];
  readonly openRows: readonly OpenRow[];
  /** First and last number; null where nothing was booked. */
  readonly numbers: { readonly first: string; readonly last: string } | null;
}

export function batchSheet(shown: ShownBatch): Shown {
  const { batch, profile, numbers, state, correctedBy } = shown;
  return {
    json: shown,
    sheet: {
      title: { de: `Import ${batch}`, en: `Import ${batch}` },
      facts: [
        { label: batchWords.file, value: () => shown.file },
        { label: batchWords.hash, value: () => shown.fileHash },
        { label: batchWords.list, value: () => shown.list },
        { label: batchWords.profile, value: () => profile },
        { label: batchWords.target, value: (lang) => targetWords[shown.target][lang] },
        { label: batchWords.years, value: () => shown.years.join(', ') },
        { label: batchWords.rows, value: (lang) => rowsText(shown.rows, lang) },
        { label: batchWords.booked, value: (lang) => rowCount(shown.booked, lang) },
        {
          label: batchWords.reversed,
          value: (lang) => (shown.reversed === 0 ? null : formatInteger(shown.reversed, lang)),
        },
        {
          label: batchWords.stillOpen,
          value: (lang) => (shown.rows.open === 0 ? null : rowCount(shown.open, lang)),
        },
        { label: batchWords.sum, value: (lang) => money(shown.amountCents, lang) },
        { label: batchWords.numbers, value: () => numbers && `${numbers.first} – ${numbers.last}` },
        {
          label: batchWords.state,
          value: (lang) =>
            [batchStateWords[state][lang], correctedBy].filter((part) => part !== null).join(' '),
        },
        { label: batchWords.corrects, value: () => shown.corrects },
        { label: batchWords.reason, value: () => shown.reason },
        { label: batchWords.takenBackBy, value: () => shown.reversedBy },
        {
          label: batchWords.recordedAt,
          value: () =>
            `${shown.recordedAt.slice(0, 16).replace('T', ' ')}, ${shown.recordedBy} (${shown.number})`,
        },
      ],
      tables: [(use) => use(controlSumTable(shown.controlSums)), (use) => use(openRowTable(shown.openRows))],
    },
  };
}

function openRowTable(rows: readonly OpenRow[]): Table<OpenRow> {
  return {
    name: 'open-rows',
    title: batchWords.openRows,
    rows,
    notes: [batchWords.openRowsHow],
    columns: [
      { key: 'place', title: batchWords.place, type: 'text', value: ({ sheet, cell }) => `${sheet}!${cell}` },
      {
        key: 'cells',
        title: batchWords.cells,
        type: 'text',
        value: ({ cells }) =>
          Object.entries(cells)
            .map(([cell, text]) => `${cell}: ${text}`)
            .join(' · '),
      },
      {
        key: 'findings',
        title: batchWords.findings,
        type: 'text',
        value: ({ findings }, lang) => openReasons(findings, lang),
      },
    ],
  };
}
