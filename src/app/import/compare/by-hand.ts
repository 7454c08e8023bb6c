import type { Finding } from '#src/domain/import/finding.js';
import type { Candidate, Known, Target } from '../target.js';
import type { Booking, Compared } from './compared.js';
import { rowFinding } from './row-findings.js';

/** What was said about rows that stand already because somebody recorded them by hand. */
interface Said {
  readonly target: Target;
  /** Whether they are payments of their own all the same. */
  readonly despiteBooked: boolean;
}

/**
 * Asks about each row to be booked that somebody has recorded by hand already (`already-booked-by-hand`): booked beside
 * that, its money would count twice. Such rows are refused, unless it was said that they count beside it.
 */
export async function askWhatIsBookedByHand<Of extends Compared>(
  compared: Of,
  { target, despiteBooked }: Said,
  known: Pick<Known, 'reader' | 'recipients'>,
): Promise<Of> {
  if (target.findRecorded === null) return compared;
  const { new: fresh, changed, refused, findings } = compared;
  const candidates = [...fresh, ...changed].map(({ candidate }) => candidate);
  const numbers = await target.findRecorded(candidates, known);
  if (numbers.size === 0) return compared;
  const asked = Array.from(numbers, ([candidate, number]) => bookedByHand(candidate, number));
  const told = { ...compared, findings: [...findings, ...asked] };
  if (despiteBooked) return told;
  const isAnother = ({ candidate }: Booking): boolean => !numbers.has(candidate);
  return {
    ...told,
    new: fresh.filter(isAnother),
    changed: changed.filter(isAnother),
    refused: [...refused, ...numbers.keys()],
  };
}

function bookedByHand(candidate: Candidate, number: string): Finding {
  return rowFinding(candidate, 'already-booked-by-hand', { number });
}
