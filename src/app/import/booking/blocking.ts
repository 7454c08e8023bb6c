import type { Finding, FindingCode } from '#src/domain/import/finding.js';
import { severityOf } from '#src/domain/import/severity.js';
import type { RunRequest } from '../request.js';

const sums: ReadonlySet<FindingCode> = new Set<FindingCode>(['sum-differs', 'expected-sum-differs']);

/** What is open about a list as a whole: no row of it is sure until that is answered. */
const ofTheWholeList: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'target-open',
  'layout-unknown',
  'profile-open',
  'profile-unreadable-perhaps-meant',
  'sheet-missing',
  'sheet-unreadable',
  'role-open',
  'correction-open',
]);

/** What whoever books the list accepts. */
type Accepted = Pick<RunRequest, 'onlyValid' | 'despiteSums' | 'despiteBooked' | 'reverseVanished'>;

/** Whether a finding keeps the list from being booked, with what was accepted beforehand. */
export function keepsFromBooking(
  { code }: Finding,
  { onlyValid, despiteSums, despiteBooked, reverseVanished }: Accepted,
): boolean {
  if (severityOf(code) === 'note') return false;
  if (sums.has(code)) return !despiteSums;
  if (code === 'already-booked-by-hand' && despiteBooked) return false;
  // Where what has vanished is reversed, nothing is counted twice.
  if (code === 'new-beside-vanished') return !reverseVanished;
  return !onlyValid || ofTheWholeList.has(code);
}
