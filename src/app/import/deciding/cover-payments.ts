import { negateCents, sumCents, zeroCents } from '#src/domain/cents.js';
import { levelsCover } from '#src/domain/disbursement/rules.js';
import { RunningStandings } from '#src/domain/disbursement/running-standings.js';
import type { Line } from '#src/domain/line.js';
import { potKey } from '#src/domain/pot.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import type { Candidate, CoverStep, Rejected } from '../target.js';
import { decided, isCandidate } from './rejected.js';

const withoutLicence = { exceed: false, decision: null } as const;

/**
 * Holds payments against what is available on every level, each on top of those before it. History is not checked.
 * Refused are those that the money does not cover (`exceeds-available`); what they would have replaced stays, and the
 * rows after them go on without them. Corrections that need no more than they give back come first, since others may
 * need what is left of it.
 */
export async function coverPayments(
  steps: readonly CoverStep[],
  released: Iterable<Line>,
  reader: Reader,
): Promise<(Candidate | Rejected)[]> {
  const pots = await standingsOfPots(steps, reader);
  const give = (line: Line): void =>
    pots.get(potKey(line))?.take({ ...line, cents: negateCents(line.cents) });
  const take = (line: Line): void => pots.get(potKey(line))?.take(line);
  for (const line of released) give(line);
  const outcomes = new Map<CoverStep, Candidate | Rejected>();
  for (const step of [...steps.filter(givesBack), ...steps.filter((one) => !givesBack(one))]) {
    step.replaces.forEach(give);
    const outcome = covered(step, pots);
    if (!isCandidate(outcome)) step.replaces.forEach(take);
    outcomes.set(step, outcome);
  }
  return steps.map((step) => outcomes.get(step) ?? step.candidate);
}

function covered(
  { candidate }: CoverStep,
  pots: ReadonlyMap<string, RunningStandings>,
): Candidate | Rejected {
  const line = candidate.takes;
  const standings = line && pots.get(potKey(line));
  if (!line || !standings) return candidate;
  return decided(candidate.records, () => {
    levelsCover(standings.at(line), line, withoutLicence);
    standings.take(line);
    return candidate;
  });
}

function givesBack({ candidate, replaces }: CoverStep): boolean {
  const needed = candidate.takes?.cents ?? zeroCents;
  return replaces.length > 0 && needed <= sumCents(replaces.map(({ cents }) => cents));
}

async function standingsOfPots(
  steps: readonly CoverStep[],
  reader: Reader,
): Promise<Map<string, RunningStandings>> {
  const pots = new Map<string, RunningStandings>();
  for (const { candidate } of steps) {
    const line = candidate.takes;
    if (!line || pots.has(potKey(line))) continue;
    pots.set(potKey(line), new RunningStandings(await sumsOfYear(reader, line.year, line)));
  }
  return pots;
}
