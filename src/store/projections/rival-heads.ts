import { canonicalText, type Canonical } from '#src/journal/canonical.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Statement } from '#src/journal/understand.js';

/**
 * The heads of a subject that contradict each other: statements that stand and that no later one has seen. None where
 * all of them say the same, as what was written apart with the same content is one.
 * @param standing statements of one subject that were not ended
 * @param events all of that subject: what was ended, or is not understood here, still tells what its writer had seen
 */
export function rivalHeads(
  standing: readonly Statement[],
  events: readonly JournalEvent[],
): readonly Statement[] {
  if (standing.length < 2) return [];
  const seen = seenBy(standing, events);
  const heads = standing.filter(({ hash }) => !seen.has(hash));
  return heads.length > 1 && new Set(heads.map(contentOf)).size > 1 ? heads : [];
}

/** What these statements' writers had seen of the subject. Where that stands itself, it has its own turn. */
function seenBy(standing: readonly Statement[], events: readonly JournalEvent[]): ReadonlySet<string> {
  const baseOf = new Map(events.map(({ hash, base }) => [hash, base]));
  const stands = new Set(standing.map(({ hash }) => hash));
  const seen = new Set<string>();
  const toLookAt = standing.map(({ hash }) => hash);
  for (let hash = toLookAt.pop(); hash !== undefined; hash = toLookAt.pop()) {
    const news = (baseOf.get(hash) ?? []).filter((earlier) => !seen.has(earlier));
    for (const earlier of news) seen.add(earlier);
    toLookAt.push(...news.filter((earlier) => !stands.has(earlier)));
  }
  return seen;
}

function contentOf({ data }: Statement): string {
  return canonicalText(data as unknown as Canonical); // event data are plain JSON by their types
}
