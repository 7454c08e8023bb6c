import type { Generated } from 'kysely';
import type { FindingTables } from './tables/findings.js';
import type { FromEvent } from './tables/from-event.js';
import type { ImportTables } from './tables/import.js';
import type { MasterDataTables } from './tables/master-data.js';
import type { MoneyTables } from './tables/money.js';
import type { SyncTables } from './tables/sync.js';

/** The journal: what was written, never changed. `position` is the order of arrival here, local to this file. */
interface EventTable {
  position: Generated<number>;
  hash: string;
  replica: string;
  incarnation: number;
  sequence: number;
  lamport: number;
  /** With the sequence the number that people write: see `journal/number`. */
  tag: string;
  type: string;
  /** As in the bytes, for lists. */
  recorded_at: string;
  actor: string;
  /** Null for postings: they are never looked up by what they speak of. */
  subject: string | null;
  bytes: string;
}

/** What belongs to this file alone and travels with no event. */
interface LocalTable {
  key: string;
  value: string;
}

/** Ends, the first in order of each target. */
interface ReversalTable extends FromEvent {
  target: string;
  reason: string;
}

/** Events that this program does not understand: kept, counted, shown, passed on. */
interface UnknownEventTable extends FromEvent {
  type: string;
}

/** The tables that are made from the journal alone and can be thrown away. */
export interface ProjectionTables extends MasterDataTables, MoneyTables, ImportTables, FindingTables {
  reversal: ReversalTable;
  unknown_event: UnknownEventTable;
}

export interface Tables extends ProjectionTables, SyncTables {
  event: EventTable;
  local: LocalTable;
}
