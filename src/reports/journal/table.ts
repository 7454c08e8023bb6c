import { eventName } from '#src/messages/journal.js';
import { extractWords } from '#src/messages/report/journal.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import { amendmentKindWords } from '#src/messages/words/codes.js';
import type { Rows } from '#src/render/rows.js';
import type { AnyTable, Column, RowLook } from '#src/render/table.js';
import { linksText } from '../links.js';
import { dayColumn, textColumn, titles } from '../lists/columns.js';
import type { ExtractRow } from './row.js';

export function extractTable(title: Words, rows: Rows<ExtractRow>): AnyTable<ExtractRow> {
  return {
    name: 'events',
    title,
    rows,
    columns,
    look: ({ reversedBy }): RowLook => (reversedBy === null ? {} : { emphasis: 'faint' }),
  };
}

/** The widths make a page of A4 that can be read: long texts and the hash go over several lines. */
const columns: readonly Column<ExtractRow>[] = [
  { ...textColumn('number'), widest: 11 },
  text('recordedAt', extractWords.recordedAt, 12, momentText),
  { ...text('actor', extractWords.actor, 11, ({ actor }) => actor), dispensable: true },
  text('type', titles.event, 15, eventText),
  { ...text('year', titles.year, 8, yearText), dispensable: true },
  text('place', extractWords.place, 22, placeText),
  { key: 'amountCents', title: titles.amount, type: 'amount', value: (row) => row.amountCents },
  dayColumn(),
  { ...textColumn('recipient'), widest: 22 },
  text('purpose', extractWords.content, 25, contentText),
  { ...textColumn('reference'), dispensable: true, widest: 12 },
  { ...text('reason', extractWords.reason, 22, reasonText), dispensable: true },
  text('links', extractWords.links, 16, linksText),
  { ...text('origin', extractWords.origin, 18, originText), dispensable: true },
  { ...text('hash', extractWords.hash, 35, ({ hash }) => hash), dispensable: true },
];

type TextOf = (row: ExtractRow, lang: Lang) => string | null;

function text(
  key: string,
  title: Words,
  widest: number,
  value: TextOf,
): Column<ExtractRow> & { type: 'text' } {
  return { key, title, type: 'text', value, widest };
}

function yearText({ year }: ExtractRow): string | null {
  return year === null ? null : String(year);
}

function momentText({ recordedAt }: ExtractRow): string {
  return recordedAt.slice(0, 16).replace('T', ' ');
}

/** What is paid for; of a statement what it speaks of, as far as its place does not say so. */
function contentText({ purpose, budgetLine, amountCents, subject, named }: ExtractRow): string | null {
  const said = purpose ?? budgetLine;
  if (said !== null || amountCents !== null) return said;
  const parts = [subject, named].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Why, and what decision stands behind it. */
function reasonText({ reason, decision }: ExtractRow, lang: Lang): string | null {
  if (decision === null) return reason;
  const behind = `${titles.decision[lang]}: ${decision}`;
  return reason === null ? behind : `${reason} (${behind})`;
}

/** A change of the budget says which one it is. */
function eventText({ type, kind }: ExtractRow, lang: Lang): string {
  return kind === null ? eventName(type, lang) : amendmentKindWords[kind][lang];
}

function placeText({ programme, municipality, track, area }: ExtractRow): string | null {
  const parts = [programme, municipality, track, area].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** `Zahlungen.xlsx, Tabelle1!D17 (B-7K3Q)`; what was recorded by hand comes from nowhere. */
export function originText({ origin }: Pick<ExtractRow, 'origin'>): string | null {
  if (origin === null) return null;
  const { batch, fileName, sheet, cell } = origin;
  return `${fileName === null ? '' : `${fileName}, `}${sheet}!${cell} (${batch})`;
}
