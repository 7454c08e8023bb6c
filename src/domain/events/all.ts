import type { MasterDataContents } from './master-data.js';
import type { EndContents, MoneyStatementContents, PostingContents } from './money.js';

/** Statements say what holds, postings what happened, ends end one of either. The kind decides what a merge does. */
export interface StatementContents extends MasterDataContents, MoneyStatementContents {}

/** The types of event that this program writes and understands, with what they carry. */
export interface EventContents extends StatementContents, PostingContents, EndContents {}

export type StatementType = keyof StatementContents;
export type PostingType = keyof PostingContents;
export type EventType = keyof EventContents;

/** What an intention decides to write: the event without its envelope. */
export type Draft = {
  [T in EventType]: { readonly type: T; readonly data: EventContents[T] };
}[EventType];
