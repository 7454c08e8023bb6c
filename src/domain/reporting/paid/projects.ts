import type { Cents } from '../../cents.js';
import { compareText } from '../../compare.js';
import { groupBy } from '../../group-by.js';
import { purposeKey } from '../../purpose.js';
import { netPaid, type PaidTo, type Payee } from './paid-sum.js';

/** What a programme paid for a project in a year, net; never zero. */
export interface ProjectPayment {
  readonly programme: string;
  readonly year: number;
  readonly netCents: Cents;
}

/** One purpose of one recipient, whatever programme and place it was paid from: spellings make no difference. */
export interface Project extends Payee {
  /** As the last year spells it. */
  readonly purpose: string;
  /** In the order of years, then of the codes of programmes. */
  readonly payments: readonly ProjectPayment[];
}

/** The projects behind payments. Nobody knows them of payments without a purpose or a recipient: those are left out. */
export function projectsOf(sums: readonly PaidTo[]): Project[] {
  const known = sums.flatMap((sum) => {
    const key = purposeKey(sum.purpose);
    return key === null || sum.recipientId === '' ? [] : [{ sum, project: `${sum.recipientId} ${key}` }];
  });
  return [...groupBy(known, ({ project }) => project).values()].flatMap((found) => {
    const project = projectOf(found.map(({ sum }) => sum));
    return project === null ? [] : [project];
  });
}

function projectOf(sums: readonly PaidTo[]): Project | null {
  const [last] = sums.toSorted((a, b) => b.year - a.year || compareText(a.purpose, b.purpose));
  if (last === undefined) return null;
  const { recipientId, recipient, kind, purpose } = last;
  return { recipientId, recipient, kind, purpose, payments: paymentsOf(sums) };
}

function paymentsOf(sums: readonly PaidTo[]): ProjectPayment[] {
  const cells = [...groupBy(sums, ({ year, programme }) => `${year} ${programme}`).values()];
  return cells
    .flatMap((cell) => {
      const [first] = cell;
      const { netCents } = netPaid(cell);
      return first === undefined || netCents === 0
        ? []
        : [{ programme: first.programme, year: first.year, netCents }];
    })
    .toSorted((a, b) => a.year - b.year || compareText(a.programme, b.programme));
}
