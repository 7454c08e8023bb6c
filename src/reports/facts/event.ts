import type { Origin } from '#src/domain/events/origin.js';
import { originWords } from '#src/messages/explain.js';
import { eventName } from '#src/messages/journal.js';
import type { Shown } from '#src/render/facts.js';
import type { EventRow } from '../lists/journal.js';
import { titles } from '../lists/columns.js';
import { cellTable } from './cell-table.js';

/** An event with its envelope, and what ended it. */
export interface ShownEvent extends EventRow {
  readonly replica: string;
  readonly incarnation: number;
  readonly sequence: number;
  readonly lamport: number;
  readonly version: number;
  readonly base: readonly string[];
  readonly prev: string | null;
  /** Where it was read from; null for what was recorded by hand. */
  readonly origin: Origin | null;
  /** The numbers of all events that end this one; the first counts, any other came too late. */
  readonly endedBy: readonly string[];
  /** Of an end: the number of the event that it ends. */
  readonly ends: string | null;
}

export function eventSheet(event: ShownEvent): Shown {
  const { origin } = event;
  const [endedBy, ...tooLate] = event.endedBy;
  return {
    json: event,
    sheet: {
      title: { de: `Vorgang ${event.number}`, en: `Event ${event.number}` },
      facts: [
        {
          label: { de: 'Art', en: 'Type' },
          value: (lang) => `${eventName(event.type, lang)} (${event.type}, Version ${event.version})`,
        },
        { label: { de: 'Gegenstand', en: 'Subject' }, value: () => event.subject },
        { label: { de: 'Erfasst', en: 'Recorded' }, value: () => `${event.recordedAt} · ${event.actor}` },
        { label: { de: 'Storniert', en: 'Reverses' }, value: () => event.ends },
        { label: titles.reversedBy, value: () => endedBy ?? null },
        {
          label: { de: 'Weitere Stornos (ohne Wirkung)', en: 'Further reversals (no effect)' },
          value: () => tooLate,
        },
        {
          label: { de: 'Platz in der Kette', en: 'Place in the chain' },
          value: () => `${event.replica} · ${event.incarnation} · ${event.sequence} (${event.lamport})`,
        },
        {
          label: originWords.origin,
          value: () => origin && `${origin.batch}: ${origin.sheet}!${origin.cell}`,
        },
        { label: { de: 'Vorgänger', en: 'Before it' }, value: () => event.prev },
        { label: { de: 'Gesehen', en: 'Had seen' }, value: () => event.base },
        { label: { de: 'Prüfsumme', en: 'Hash' }, value: () => event.hash },
        {
          label: { de: 'Inhalt', en: 'Content' },
          value: () => JSON.stringify(event.data, null, 1).split('\n'),
        },
      ],
      tables: [(use) => use(cellTable(origin?.cells ?? {}))],
    },
  };
}
