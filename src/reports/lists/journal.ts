import { eventName } from '#src/messages/journal.js';
import type { ListOf } from '#src/render/list.js';
import type { Rows } from '#src/render/rows.js';
import { titles } from './columns.js';

/** An event as lists and JSON give it. */
export interface EventRow {
  readonly number: string;
  readonly hash: string;
  readonly type: string;
  readonly subject: string;
  readonly actor: string;
  readonly recordedAt: string;
  readonly data: unknown;
}

export function journalList<RowsOfIt extends Rows<EventRow>>(events: RowsOfIt): ListOf<EventRow, RowsOfIt> {
  return {
    json: { events },
    table: {
      name: 'events',
      title: { de: 'Journal', en: 'Journal' },
      rows: events,
      columns: [
        { key: 'number', title: titles.number, type: 'text', value: (row) => row.number },
        {
          key: 'recordedAt',
          title: { de: 'Erfasst (UTC)', en: 'Recorded (UTC)' },
          type: 'text',
          value: (row) => moment(row),
        },
        { key: 'actor', title: { de: 'Von', en: 'By' }, type: 'text', value: (row) => row.actor },
        {
          key: 'type',
          title: { de: 'Vorgang', en: 'Event' },
          type: 'text',
          value: ({ type }, lang) => eventName(type, lang),
        },
        {
          key: 'subject',
          title: { de: 'Gegenstand', en: 'Subject' },
          type: 'text',
          value: (row) => shortSubject(row),
          dispensable: true,
        },
        {
          key: 'hash',
          title: { de: 'Prüfsumme', en: 'Hash' },
          type: 'text',
          value: (row) => row.hash.slice(0, 12),
          dispensable: true,
        },
      ],
    },
  };
}

function moment({ recordedAt }: EventRow): string {
  return recordedAt.slice(0, 16).replace('T', ' ');
}

function shortSubject({ subject }: EventRow): string {
  return subject.replace(/^event:([0-9a-f]{12})[0-9a-f]+$/, 'event:$1');
}
