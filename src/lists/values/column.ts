/** How amounts and numbers of a column are written. `numeric` cells need no convention. */
export type NumberStyle = 'german' | 'english';

/** The order of the parts of a day that is written in figures. ISO days need no convention. */
export type DayOrder = 'day-first' | 'month-first';

/** What was decided about a column beforehand; null: told by evidence, else asked. */
export interface ColumnDecisions {
  readonly numbers: NumberStyle | null;
  readonly days: DayOrder | null;
  /** The first of the hundred years that years of two digits lie in: from 1950 on, `69` is 1969 and `27` is 2027. */
  readonly yearsFrom: number | null;
  /** Factor of the amounts, a whole number from 1 such as 1000 for `in T€`; null: told by the title. */
  readonly scale: number | null;
  /** Amounts finer than cents are rounded half away from zero; without it they are findings. */
  readonly round: boolean;
}

/** Nothing was decided: everything is told by evidence or asked. */
export const undecided: ColumnDecisions = {
  numbers: null,
  days: null,
  yearsFrom: null,
  scale: null,
  round: false,
};

/** How days and periods that are written as texts are read. */
export interface DayReading {
  /** Of `02/01/2010` and `2-1-2010`; null where nothing tells: then they are not read. */
  readonly slashed: DayOrder | null;
  /** Of `02.01.2010`: the day first unless days of the column speak against it; null where that is open. */
  readonly dotted: DayOrder | null;
  /** The first of the hundred years that years of two digits lie in; null where that is open: then they are not read. */
  readonly yearsFrom: number | null;
}

/** What needs no convention is read, and German days. */
export const plainDays: DayReading = { slashed: null, dotted: 'day-first', yearsFrom: null };

/** How the cells of one column are read. */
export interface ColumnReading {
  /**
   * `open`: the evidence is missing or contradicts itself, so that neither `1.234` nor `1,234` is read; null: no cell
   * of the column needs a convention, and an amount of `1.234` is 1234 as everywhere.
   */
  readonly numbers: NumberStyle | 'open' | null;
  readonly days: DayReading;
  /** A whole number from 1 that numbers are multiplied with. */
  readonly scale: number;
  readonly round: boolean;
}

/** What the cells of a column are, for people who look at a list. */
export type ColumnType =
  'text' | 'amount' | 'number' | 'day' | 'period' | 'year' | 'code' | 'boolean' | 'empty' | 'mixed';
