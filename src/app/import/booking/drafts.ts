import type { Draft } from '#src/domain/events/all.js';
import type { Booking } from '../compare/compared.js';
import type { FromRow } from '../compare/standing-row.js';
import { looksLikePerson } from '../names/persons/signs.js';
import type { DecidedList, RowLeftOpen } from './decided.js';
import { from, originOf, originOfName, type OfBatch } from './origin.js';

/** What is said with a booking. */
export interface BatchWords {
  readonly batch: string;
  readonly reason: string | null;
  readonly reverseVanished: boolean;
}

/**
 * Everything that an import writes, one after the other, so that a long list needs no memory for it: the batch itself,
 * the names that are new, the rows, and those that are left open in place of those that earlier versions left open. Rows
 * that replace an earlier booking take it back first.
 */
export function* draftsOf(decided: DecidedList, words: BatchWords): Generator<Draft> {
  const { batch, reason, reverseVanished } = words;
  const { statement, names, changed, vanished, open, settled } = decided;
  const of: OfBatch = { batch, file: statement.file };
  yield { type: 'import.booked', data: { ...statement, batch, reason } };
  for (const { draft, written } of names) yield from(originOfName(of, written), draft);
  for (const booking of changed) yield* correction(booking, of, statement.fileName);
  if (reverseVanished) for (const row of vanished) yield takenBack(row, of, reason ?? batch);
  for (const { candidate, drafts } of decided.new) {
    const origin = originOf(of, candidate.records);
    for (const draft of drafts ?? candidate.drafts) yield from(origin, draft);
  }
  for (const row of settled) yield takenBack(row, of, `${statement.fileName} (${batch})`);
  for (const row of open) yield leftOpen(row, of);
}

/** How many events that are. */
export function countDrafts(
  { names, changed, vanished, open, settled, ...rest }: DecidedList,
  words: BatchWords,
): number {
  const rows = [...changed, ...rest.new].reduce((sum, { drafts }) => sum + (drafts?.length ?? 1), 0);
  const reversals = changed.filter(({ replaces }) => replaces !== null).length;
  const ends = reversals + settled.length + (words.reverseVanished ? vanished.length : 0);
  return 1 + names.length + rows + ends + open.length;
}

function* correction(
  { candidate, drafts, replaces }: Booking,
  of: OfBatch,
  fileName: string,
): Generator<Draft> {
  const origin = originOf(of, candidate.records);
  if (replaces !== null) {
    const reason = `${fileName}!${origin.sheet}!${origin.cell} (${of.batch})`;
    yield from(origin, { type: 'posting.reversed', data: { of: replaces.hash, reason } });
  }
  for (const draft of drafts ?? candidate.drafts) yield from(origin, draft);
}

function takenBack({ hash, sheet, cell, key }: FromRow, of: OfBatch, reason: string): Draft {
  const draft: Draft = { type: 'posting.reversed', data: { of: hash, reason } };
  return from({ ...of, sheet, cell, key, cells: {} }, draft);
}

function leftOpen({ record, codes, withheld }: RowLeftOpen, of: OfBatch): Draft {
  const { cells: read, ...origin } = originOf(of, [record]);
  const kept = [...read].filter(
    ([cell, text]) => !withheld.includes(cell) && !text.split(/[;/]/).some(looksLikePerson),
  );
  const cells = Object.fromEntries(kept);
  const { batch, sheet, cell } = origin;
  const draft: Draft = {
    type: 'import.row-left-open',
    data: { batch, sheet, cell, cells, findings: codes },
  };
  // A key may hold what is withheld; open rows are found again by their cell.
  return from({ ...origin, key: null, cells }, draft);
}
