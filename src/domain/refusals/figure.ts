/** Explaining a figure. Codes as they were understood; null for what was not asked for. */
export interface FigureRefusals {
  /** No row of the report has it. */
  'figure-unknown': {
    report: 'overview' | 'allocation' | 'status';
    year: number;
    programme: string | null;
    municipality: string | null;
    track: string | null;
    /** Empty: what has no area. */
    area: string | null;
  };
}
