/** Where an event was read from: the list, the place in it, and what stood there. */
export interface Origin {
  /** The import that brought it, such as `B-7K3Q`. */
  readonly batch: string;
  /** SHA-256 of the list file, 64 hexadecimal digits. */
  readonly file: string;
  readonly sheet: string;
  /** The cell of the amount, else the leading one of the row, such as `D17`. */
  readonly cell: string;
  /** The texts of the row's key columns, folded; null where the list has none. */
  readonly key: string | null;
  /** Every cell that was read for the event, with its text as it was shown. */
  readonly cells: Readonly<Record<string, string>>;
}

/** The same as it is handed in to be written. */
export interface DraftedOrigin extends Omit<Origin, 'cells'> {
  /** As a map where there are many rows: V8 would enter the address of every cell of a list in its table of names. */
  readonly cells: Origin['cells'] | ReadonlyMap<string, string>;
}
