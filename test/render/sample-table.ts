import { cents } from '#src/domain/cents.js';
import type { Cents } from '#src/domain/cents.js';
import { dayFromParts } from '#src/domain/day.js';
import type { Day } from '#src/domain/day.js';
import type { Table } from '#src/render/table.js';

export interface Payment {
  readonly number: string;
  readonly paidOn: Day | null;
  readonly recipient: string;
  readonly amountCents: Cents;
  readonly share: number;
  readonly reversed?: boolean;
}

export const PAYMENTS: readonly Payment[] = [
  {
    number: 'K7Q-42',
    paidOn: dayFromParts(2027, 3, 15),
    recipient: 'Beispielverein Gröpelingen e.V.',
    amountCents: cents(1_250_000),
    share: 0.125,
  },
  {
    number: 'K7Q-43',
    paidOn: null,
    recipient: '=cmd|"/c calc"!A1;\nzweite Zeile',
    amountCents: cents(-5),
    share: 0.5,
    reversed: true,
  },
];

/** A list with every kind of column that people print. */
export function paymentTable(rows: readonly Payment[]): Table<Payment> {
  return {
    name: 'disbursements',
    title: { de: 'Auszahlungen 2027', en: 'Disbursements 2027' },
    columns: [
      { key: 'number', title: { de: 'Nummer', en: 'Number' }, type: 'text', value: ({ number }) => number },
      { key: 'date', title: { de: 'Tag', en: 'Date' }, type: 'day', value: ({ paidOn }) => paidOn },
      {
        key: 'recipient',
        title: { de: 'Träger', en: 'Recipient' },
        type: 'text',
        value: ({ recipient }) => recipient,
      },
      {
        key: 'amountCents',
        title: { de: 'Betrag in Euro', en: 'Amount in euros' },
        type: 'amount',
        value: ({ amountCents }) => amountCents,
      },
      {
        key: 'share',
        title: { de: 'Anteil', en: 'Share' },
        type: 'percent',
        value: ({ share }) => share,
        dispensable: true,
      },
    ],
    rows,
    look: ({ reversed }) => (reversed === true ? { emphasis: 'faint' } : {}),
    totals: ['amountCents'],
    notes: [{ de: 'Stornierte Buchungen sind grau.', en: 'Reversed bookings are grey.' }],
  };
}

interface Position {
  readonly name: string;
  readonly level: number;
  readonly amountCents: Cents;
}

/** Programme above tracks above areas: only the outermost rows make the total. */
export const positionTable: Table<Position> = {
  name: 'status',
  title: { de: 'Stand 2027', en: 'Status 2027' },
  columns: [
    { key: 'name', title: { de: 'Position', en: 'Position' }, type: 'text', value: ({ name }) => name },
    {
      key: 'allocatedCents',
      title: { de: 'Zugeteilt', en: 'Allocated' },
      type: 'amount',
      value: ({ amountCents }) => amountCents,
    },
  ],
  rows: [
    { name: 'Quartierszentren', level: 0, amountCents: cents(300) },
    { name: 'Gröpelingen', level: 1, amountCents: cents(200) },
    { name: 'Huchting', level: 1, amountCents: cents(100) },
    { name: 'Ältere Menschen', level: 0, amountCents: cents(50) },
  ],
  look: ({ level }) => (level === 0 ? { level, emphasis: 'group' } : { level }),
  totals: ['allocatedCents'],
};
