import { compareText } from '#src/domain/compare.js';
import { refuse } from '#src/domain/refusal.js';
import { readFindingId } from '#src/journal/finding-id.js';
import type { Reader } from '#src/store/database.js';
import { allFindings, type FoundFinding } from './all.js';

/** So many digits may be slips of the keyboard. */
const mostSlips = 2;
const mostNearest = 3;

/** The finding that people call so, in any case and with O for 0. Refuses with `finding-unknown`. */
export async function findingCalled(reader: Reader, text: string, now: Date): Promise<FoundFinding> {
  const id = readFindingId(text);
  const all = await allFindings(reader, now);
  const nearest = () => nearestIds(id, [...new Set(all.map(({ finding }) => finding.id))]);
  return (
    all.find(({ finding }) => finding.id === id) ?? refuse('finding-unknown', { text, nearest: nearest() })
  );
}

function nearestIds(id: string, known: readonly string[]): string[] {
  return known
    .map((one) => ({ one, slips: differences(id, one) }))
    .filter(({ slips }) => slips <= mostSlips)
    .toSorted((a, b) => a.slips - b.slips || compareText(a.one, b.one))
    .slice(0, mostNearest)
    .map(({ one }) => one);
}

function differences(a: string, b: string): number {
  const places = Array.from({ length: Math.max(a.length, b.length) }, (_, at) => at);
  return places.filter((at) => a[at] !== b[at]).length;
}
