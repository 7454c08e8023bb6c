import type { ConcentrationRow } from '#src/domain/reporting/paid/concentration.js';
import type { LargestRow } from '#src/domain/reporting/paid/recipients.js';
import { paidWords } from '#src/messages/report/paid.js';
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
import type { Column } from '#src/render/table.js';
import { totalOfColumn } from '../formulas.js';
import { titles } from '../lists/columns.js';
import { payeeText } from '../paid-columns.js';
import { headed } from './headed.js';

type Amount = Pick<LargestRow, 'recipients' | 'netCents' | 'share'>;

const countColumn: Column<Amount> = {
  key: 'recipients',
  title: recipientsWords.count,
  type: 'integer',
  value: ({ recipients }) => recipients,
};

const netColumn: Column<Amount> = {
  key: 'netCents',
  title: paidWords.net,
  type: 'amount',
  value: ({ netCents }) => netCents,
};

const shareColumn: Column<Amount> = {
  key: 'share',
  title: recipientsWords.share,
  type: 'percent',
  value: ({ share }) => share,
};

/** Longer names would push the doughnut out of its picture; whole names stand in the first part. */
const longestName = 45;

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length <= longestName ? name : `${letters.slice(0, longestName - 1).join('')}…`;
}

/** The largest recipients and all others, drawn as a doughnut. */
export function largestPart(title: Words, rows: readonly LargestRow[]): Part {
  const columns: readonly Column<LargestRow>[] = [
    {
      key: 'recipient',
      title: titles.recipient,
      type: 'text',
      value: (row, lang) =>
        row.recipientId === null ? otherRecipients[lang] : shortened(payeeText(row, lang)),
    },
    countColumn,
    netColumn,
    {
      ...shareColumn,
      formula: ({ share }, at) =>
        share === null ? null : `${at('netCents')}/${totalOfColumn(at('netCents'))}`,
    },
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
