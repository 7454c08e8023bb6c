import type { RefusalCode, RefusalFacts } from '../../refusal.js';

/** A rule of the ledger that says no to one row: the refusal that the command for it would end with. */
export type RefusedRow = {
  [C in RefusalCode]: { readonly refusal: C; readonly facts: RefusalFacts[C] };
}[RefusalCode];

/** A row that may be what became of an earlier one: its cell, and cell and number of that. */
export interface ProbablePair {
  readonly cell: string;
  readonly before: string;
  readonly number: string;
}

/** What is noticed while rows are held against the rules and against what was imported before. */
export interface BookingFindings {
  'row-refused': RefusedRow;
  /** Something of the same subject stands already, stated by other means and otherwise. */
  'stated-otherwise': { readonly standing: string; readonly number: string };
  /** Two rows of the list state the same subject differently. */
  'stated-twice': { readonly otherCell: string };
  /** Rows with the amount zero: nothing was paid or adopted. */
  'zeros-left-out': { readonly rows: number };
  /** Years before the programme's first guarded year are recorded as history; said once for each programme. */
  'recorded-as-historic': {
    readonly programme: string;
    readonly rows: number;
    readonly firstGuardedYear: number;
  };
  /** Somebody has recorded the payment of the row by hand already, as `number`. */
  'already-booked-by-hand': { readonly number: string };
  /** Some rows of an earlier import are in this list, others not: is it a corrected version, or another list? */
  'correction-open': { readonly batch: string; readonly alike: number; readonly rows: number };
  /** Rows that are in an earlier import too, although this list does not correct it. */
  'booked-in-batch': { readonly batch: string; readonly rows: number };
  'row-changed': { readonly number: string; readonly batch: string };
  /** Booked as `number` from a row of the earlier list `file`, and no longer in this one. */
  'row-vanished': {
    readonly number: string;
    readonly batch: string;
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
  };
  /** Booked from an earlier version as `number`, and reversed by hand since: it stays reversed. */
  'row-reversed': { readonly number: string; readonly batch: string; readonly by: string };
  /** Rows came and rows went, and nothing tells which replaced which: booking the new ones alone could count money twice. */
  'new-beside-vanished': {
    readonly batch: string;
    readonly new: number;
    readonly vanished: number;
    /** Rows that probably belong together, the first few: proposals only. */
    readonly pairs: readonly ProbablePair[];
  };
  /** A key that is to tell rows apart stands in several rows. */
  'key-twice': { readonly key: string; readonly otherCell: string };
  /** Rows say no purpose: `put` stands there instead. Said once for a list. */
  'purpose-missing': { readonly put: string; readonly rows: number };
}
