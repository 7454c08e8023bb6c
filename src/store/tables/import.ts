import type { Cents } from '#src/domain/cents.js';
import type { ImportTarget } from '#src/domain/codes.js';
import type { FromEvent } from './from-event.js';

/** One list that was booked. */
interface ImportBatchTable extends FromEvent {
  batch: string;
  target: ImportTarget;
  file: string;
  file_name: string;
  list: string;
  layout: string;
  profile_name: string | null;
  profile_hash: string | null;
  corrects: string | null;
  rows_read: number;
  rows_new: number;
  rows_changed: number;
  rows_unchanged: number;
  rows_vanished: number;
  rows_open: number;
  /** With commas between. */
  years: string;
  sum_cents: Cents;
  /** As the event has them, JSON. */
  control_sums: string;
  reason: string | null;
  reversed_by: string | null;
}

/** A row of a list that somebody has to decide about. */
interface ImportOpenRowTable extends FromEvent {
  batch: string;
  sheet: string;
  cell: string;
  /** Texts by cell, JSON. */
  cells: string;
  /** List of codes, JSON. */
  findings: string;
  reversed_by: string | null;
}

/** Where an event was read from, in short: what stood in the cells is in its bytes. Also of events that nobody here understands. */
interface OriginTable extends FromEvent {
  batch: string;
  /** As in the event: the rows of a batch in their order. */
  lamport: number;
  sheet: string;
  cell: string;
  row_key: string | null;
}

/** What lists were booked, and what came from where. */
export interface ImportTables {
  import_batch: ImportBatchTable;
  import_open_row: ImportOpenRowTable;
  origin: OriginTable;
}
