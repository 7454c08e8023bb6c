import type { ConcentrationRow } from '#src/domain/reporting/paid/concentration.js';
import type { LargestRow } from '#src/domain/reporting/paid/recipients.js';
import { headed } from '#src/messages/in-both.js';
import {
  largestText,
  otherRecipients,
  recipientsChart,
  recipientsLabels,
  recipientsNotes,
  recipientsWords,
} from '#src/messages/report/recipients.js';
import type { Words } from '#src/messages/phrase.js';
import { part, type Part } from '#src/render/report.js';
import { shortened } from '#src/render/shortened.js';
import type { Column } from '#src/render/table.js';
import { titles } from '../lists/columns.js';
import { liveShareColumn, netColumn, payeeText, shareColumn } from '../paid-columns.js';

const countColumn: Column<Pick<LargestRow, 'recipients'>> = {
  key: 'recipients',
  title: recipientsWords.count,
  type: 'integer',
  value: ({ recipients }) => recipients,
};

/** Longer names would push the doughnut out of its picture; whole names stand in the first part. */
const longestName = 45;

/** The largest recipients and all others, drawn as a doughnut. */
export function largestPart(title: Words, rows: readonly LargestRow[]): Part {
  const columns: readonly Column<LargestRow>[] = [
    {
      key: 'recipient',
      title: titles.recipient,
      type: 'text',
      value: (row, lang) =>
        row.recipientId === null ? otherRecipients[lang] : shortened(payeeText(row, lang), longestName),
    },
    countColumn,
    netColumn,
    liveShareColumn,
  ];
  // A doughnut has no room for what is below zero.
  const isDrawn = rows.some(({ netCents }) => netCents > 0) && rows.every(({ netCents }) => netCents >= 0);
  const charts = [
    { type: 'doughnut', title: recipientsChart, categories: 'recipient', series: ['netCents'] },
  ] as const;
  return part<LargestRow>(
    {
      name: 'largest',
      title: headed(title, recipientsLabels.largest),
      rows,
      columns,
      totals: ['netCents'],
    },
    { label: recipientsLabels.largest, charts: isDrawn ? charts : [] },
  );
}

/** How much of the money the largest have. */
export function concentrationPart(title: Words, rows: readonly ConcentrationRow[]): Part {
  return part<ConcentrationRow>(
    {
      name: 'concentration',
      title: headed(title, recipientsLabels.concentration),
      rows,
      columns: [
        {
          key: 'largest',
          title: titles.recipient,
          type: 'text',
          value: ({ largest }, lang) => largestText[lang]({ largest }),
        },
        countColumn,
        netColumn,
        shareColumn,
        {
          key: 'herfindahlPoints',
          title: recipientsWords.herfindahl,
          type: 'integer',
          value: ({ herfindahlPoints }) => herfindahlPoints,
        },
        {
          key: 'equalRecipients',
          title: recipientsWords.equal,
          type: 'integer',
          value: ({ equalRecipients }) => equalRecipients,
        },
      ],
      notes: [recipientsNotes.herfindahl],
    },
    { label: recipientsLabels.concentration },
  );
}
