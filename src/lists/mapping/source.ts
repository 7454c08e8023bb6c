import type { Candidate } from './candidates.js';
import type { YearFamily } from './year-families.js';

/** What could give a field: one column, or the columns of several years. */
export type Source =
  | { readonly kind: 'column'; readonly candidate: Candidate }
  | { readonly kind: 'years'; readonly family: YearFamily };

/** Columns one by one, and the years that stand side by side together. */
export function sourcesOf(
  candidates: readonly Candidate[],
  families: readonly YearFamily[],
): readonly Source[] {
  const inFamilies = new Set(
    families.flatMap(({ members, yearless }) => [...members.map(({ candidate }) => candidate), ...yearless]),
  );
  const columns = candidates.filter((candidate) => !inFamilies.has(candidate));
  return [
    ...columns.map((candidate) => ({ kind: 'column' as const, candidate })),
    ...families.map((family) => ({ kind: 'years' as const, family })),
  ];
}

/** The names of its columns. */
export function namesOf(source: Source): readonly string[] {
  return source.kind === 'column'
    ? [source.candidate.name]
    : source.family.members.map(({ candidate }) => candidate.name);
}
