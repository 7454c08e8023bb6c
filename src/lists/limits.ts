/** How large a list may be. Beyond it a file is refused, by name of the limit. */
export interface Limits {
  readonly fileBytes: number;
  /** All parts of a zip container together, as they are when unpacked. */
  readonly unpackedBytes: number;
  /** Parts of a zip container. */
  readonly parts: number;
  readonly sheets: number;
  /** Of one sheet, counted from its top: the number of the last filled row. */
  readonly rows: number;
  readonly columns: number;
  /** Filled ones, of all sheets. */
  readonly cells: number;
  /** Areas of merged cells, of one sheet. */
  readonly merges: number;
  /** UTF-16 units of one cell; Excel's own limit. */
  readonly cellCharacters: number;
  /** Wall time of the whole reading of a file as large as may be; less for smaller ones. */
  readonly seconds: number;
  /** Of the process that reads, all kinds of memory together. */
  readonly memoryBytes: number;
}

const mega = 1024 * 1024;

export const defaultLimits: Limits = {
  fileBytes: 50 * mega,
  unpackedBytes: 400 * mega,
  parts: 2000,
  sheets: 50,
  rows: 200_000,
  columns: 500,
  cells: 3_000_000,
  merges: 100_000,
  cellCharacters: 32_767,
  seconds: 180,
  memoryBytes: 768 * mega,
};

/** However small a file is, it may take so long on a busy machine. */
const leastSeconds = 20;
const secondsPerMega = 20;

/** How long a file of this size may take: ten times what reading it takes on an idle machine. A broken one never ends. */
export function secondsFor(byteLength: number, { seconds }: Limits): number {
  return Math.min(seconds, leastSeconds + Math.ceil((byteLength / mega) * secondsPerMega));
}
