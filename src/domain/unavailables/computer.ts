/** What the computer itself says no with. */
export interface ComputerUnavailables {
  /** The clock shows a year that the ledger does not know, as with an empty battery. */
  'clock-implausible': { year: number };
}
