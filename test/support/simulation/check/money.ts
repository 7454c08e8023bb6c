import type { EventContents } from '#src/domain/events/all.js';
import { groupBy } from '#src/domain/group-by.js';
import type { Line } from '#src/domain/line.js';
import type { Computer } from '../computer.js';
import type { Scene } from '../scene.js';
import { reportedAt, standingAmong, type Reported } from './reported.js';

/** One amount, and as what it counts where. */
export interface Counted extends Omit<Line, 'track' | 'area'> {
  readonly track?: string | null;
  readonly area?: string | null;
  readonly measure: string;
}

/** What stands in each pot is the sum of what was reported as booked and not reversed: no cent more, no cent less. */
export function moneyComplaints({ computers, books }: Scene): string[] {
  return computers.flatMap((computer) => {
    const must = sumsOf(countedAmong(reportedAt(computer, books)));
    const is = balanceOf(computer);
    return [...new Set([...must.keys(), ...is.keys()])]
      .filter((pot) => must.get(pot) !== is.get(pot))
      .map((pot) => `${computer.name}: ${is.get(pot)} in ${pot}, and not ${must.get(pot)}`);
  });
}

/** The lines of all postings that stand, and of the last statement of each subject. */
export function countedAmong(reported: readonly Reported[]): Counted[] {
  const standing = standingAmong(reported);
  const statements = standing.filter(({ type }) => type === 'budget.set' || type === 'allocation.planned');
  const holding = [...groupBy(statements, ({ subject }) => subject).values()].flatMap((rivals) =>
    rivals.slice(-1),
  );
  return [...standing.flatMap(posted), ...holding.flatMap(stated)];
}

function sumsOf(lines: readonly Counted[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const pot = potOf(line);
    sums.set(pot, (sums.get(pot) ?? 0) + line.cents);
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0));
}

function posted({ type, data }: Reported): Counted[] {
  const { lines = [], ...rest } = data as { lines?: readonly Line[]; kind?: string; restores?: boolean }; // of all postings with lines
  const measures: Readonly<Record<string, string>> = {
    'budget.amended': rest.kind ?? '',
    'allocation.moved': 'moved',
    'disbursement.recorded': 'disbursed',
    'repayment.recorded': rest.restores === true ? 'repaid' : 'income',
  };
  const measure = measures[type];
  return measure === undefined ? [] : lines.map((line) => ({ ...line, measure }));
}

function stated({ type, data }: Reported): Counted[] {
  if (type === 'budget.set') {
    const { amountCents: cents, ...place } = data as EventContents['budget.set']; // type and data belong together
    return [{ ...place, cents, measure: 'original' }];
  }
  const { areas, undistributedCents, ...place } = data as EventContents['allocation.planned']; // as above
  const kept = { ...place, area: null, cents: undistributedCents, measure: 'planned' };
  return [kept, ...areas.map(({ area, amountCents: cents }) => ({ ...kept, area, cents }))];
}

function potOf({ year, programme, municipality, track, area, economicKind, measure }: Counted): string {
  return [year, programme, municipality, track ?? '', area ?? '', economicKind, measure].join('/');
}

function balanceOf(computer: Computer): ReadonlyMap<string, number> {
  const rows = computer.rows<{ pot: string; cents: number }>(
    `select year || '/' || programme || '/' || municipality || '/' || track || '/' || area || '/' || economic_kind
       || '/' || measure as pot, cents from balance`,
  );
  return new Map(rows.map(({ pot, cents }) => [pot, cents]));
}
