import type { FindingContents } from './finding.js';
import type { ImportContents } from './import.js';
import type { MasterDataContents } from './master-data.js';
import type { EndContents, MoneyPostingContents, MoneyStatementContents } from './money.js';
import type { DraftedOrigin } from './origin.js';

/** Statements say what holds, postings what happened, ends end one of either. The kind decides what a merge does. */
export interface StatementContents extends MasterDataContents, MoneyStatementContents {}
export interface PostingContents extends MoneyPostingContents, ImportContents, FindingContents {}

/** The types of event that this program writes and understands, with what they carry. */
export interface EventContents extends StatementContents, PostingContents, EndContents {}

export type StatementType = keyof StatementContents;
export type PostingType = keyof PostingContents;
export type EventType = keyof EventContents;

/** What an intention decides to write: the event without its envelope. What was read from a list says where it stood. */
export type Draft = {
  [T in EventType]: { readonly type: T; readonly data: EventContents[T]; readonly origin?: DraftedOrigin };
}[EventType];
