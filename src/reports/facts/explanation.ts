import type { ImportBooked } from '#src/domain/events/import.js';
import type { Origin } from '#src/domain/events/origin.js';
import type { Line } from '#src/domain/line.js';
import { money } from '#src/messages/amounts.js';
import { byHandText, originWords, recordedText } from '#src/messages/explain.js';
import { rowsText } from '#src/messages/import/checked.js';
import { eventName } from '#src/messages/journal.js';
import type { Lang } from '#src/messages/phrase.js';
import { levelWords } from '#src/messages/words/codes.js';
import type { Fact, Shown } from '#src/render/facts.js';
import { titles } from '../lists/columns.js';
import type { EventRow } from '../lists/journal.js';
import { cellTable } from './cell-table.js';

/** A booking and where it comes from; the keys are those of the JSON. */
export interface Explanation extends EventRow {
  /** The number of what it ends. */
  readonly reverses: string | null;
  /** The number of the event that ended it; null while it stands. */
  readonly reversedBy: string | null;
  /** Null for what was recorded by hand. The name of the file is null where its import is not here. */
  readonly origin: (Omit<Origin, 'key'> & { readonly fileName: string | null }) | null;
}

/** What the event says, as far as this program understands it. */
interface Contents {
  readonly amounts: readonly Line[];
  /** Of the event that speaks of a whole import. */
  readonly booked: ImportBooked | null;
}

export function explanationSheet(explanation: Explanation, { amounts, booked }: Contents): Shown {
  const { number, type, data, origin } = explanation;
  return {
    json: explanation,
    sheet: {
      title: { de: `Vorgang ${number}`, en: `Event ${number}` },
      facts: [
        { label: titles.kind, value: (lang) => eventName(type, lang) },
        { label: { de: 'Gegenstand', en: 'Subject' }, value: () => statedSubject(explanation) },
        { label: titles.amount, value: (lang) => amounts.map((line) => amountText(line, lang)) },
        { label: titles.reason, value: () => reasonIn(data) },
        { label: { de: 'Erfasst', en: 'Recorded' }, value: () => recordedText(explanation) },
        { label: { de: 'Storniert', en: 'Reverses' }, value: () => explanation.reverses },
        { label: titles.reversedBy, value: () => explanation.reversedBy },
        ...(booked ? batchFacts(booked) : originFacts(explanation)),
      ],
      tables: [(use) => use(cellTable(origin?.cells ?? {}))],
    },
  };
}

function originFacts(explanation: Explanation): Fact[] {
  const { origin } = explanation;
  if (origin === null) return [{ label: originWords.origin, value: (lang) => byHandText(explanation, lang) }];
  return [
    { label: originWords.batch, value: () => origin.batch },
    { label: originWords.file, value: () => origin.fileName },
    { label: originWords.fileHash, value: () => origin.file },
    { label: originWords.sheet, value: () => origin.sheet },
    { label: originWords.cell, value: () => origin.cell },
  ];
}

function batchFacts({ batch, file, fileName, list, rows, sumCents }: ImportBooked): Fact[] {
  return [
    { label: originWords.batch, value: () => batch },
    { label: originWords.file, value: () => fileName },
    { label: originWords.fileHash, value: () => file },
    { label: originWords.list, value: () => list },
    { label: originWords.rows, value: (lang) => rowsText(rows, lang) },
    { label: titles.amount, value: (lang) => money(sumCents, lang) },
  ];
}

/** A posting is its own subject, which says nothing more. */
function statedSubject({ subject }: EventRow): string | null {
  return subject.startsWith('event:') ? null : subject;
}

function amountText({ cents, year, programme, municipality, track, area }: Line, lang: Lang): string {
  const place = [`${programme}, ${municipality}`, track, track && (area ?? levelWords['without-area'][lang])];
  return [money(cents, lang), String(year), ...place].filter((part) => part !== null).join(' · ');
}

/** Most bookings that say why call it so. */
function reasonIn(data: unknown): string | null {
  const { reason } = Object(data) as { readonly reason?: unknown };
  return typeof reason === 'string' ? reason : null;
}
