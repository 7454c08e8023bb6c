import type { Day } from '#src/domain/day.js';
import { isGuarded } from '#src/domain/master-data/programme.js';
import { outflowOf, type Outflow } from '#src/domain/reporting/outflow/outflow.js';
import { overviewOf } from '#src/domain/reporting/overview.js';
import { statusOf } from '#src/domain/status/status.js';
import type { Year } from '#src/domain/year.js';
import { overviewRows, type OverviewRows } from '#src/reports/overview/rows.js';
import { placeNames } from '#src/reports/place-names.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { lastPaymentDay, paidByMonth } from '#src/store/queries/outflow.js';
import type { Directory } from '../directory.js';
import { isWanted, type WantedPot } from './wanted.js';

/** Which figures: those of a year, of one programme or municipality or of all. */
export interface YearScope extends WantedPot {
  readonly year: Year;
}

/** A year's money from every side, with names. */
export async function overviewFigures(
  reader: Reader,
  directory: Directory,
  { year, ...wanted }: YearScope,
): Promise<OverviewRows> {
  const sums = (await sumsOfYear(reader, year)).filter((sum) => isWanted(sum, wanted));
  const guarded = new Set(directory.programmes.filter((one) => isGuarded(one, year)).map(({ code }) => code));
  const names = placeNames(directory);
  return overviewRows(overviewOf(sums), { names, isGuarded: (code) => guarded.has(code) });
}

interface OutflowScope extends YearScope {
  /** The day up to which the year is known; up to the last payment where it is null. */
  readonly asOf: Day | null;
}

/** What was paid in a year by month, against the plan, with a forecast. */
export async function outflowFigures(
  reader: Reader,
  directory: Directory,
  { year, asOf, ...wanted }: OutflowScope,
): Promise<Outflow> {
  const status = statusOf(await sumsOfYear(reader, year)).filter((pot) => isWanted(pot, wanted));
  const programmes = new Map(directory.programmes.map((one) => [one.code, one]));
  return outflowOf({
    year,
    status,
    paid: await paidByMonth(reader, wanted, year),
    knownTo: asOf ?? (await lastPaymentDay(reader, wanted)),
    isGuarded: (code, of) => {
      const known = programmes.get(code); // its statement may not be here yet
      return known !== undefined && isGuarded(known, of);
    },
  });
}
