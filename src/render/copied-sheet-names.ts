import { sheetNamer } from './text-safety.js';

/** What Excel takes as the name of a sheet: at most 31 characters, no `*?:\/[]`, no apostrophe at an end. */
const allowed = /^(?!')[^*?:\\/[\]\p{Control}]{1,31}(?<!')$/u;

/**
 * Names for copies of these sheets, in the same order, and one more for a sheet in front of them. A name that Excel
 * takes stays as it is; the others are made allowed and unique.
 */
export function copiedSheetNames(
  names: readonly string[],
  front: string,
): { readonly copies: readonly string[]; readonly front: string } {
  const freeName = sheetNamer();
  const taken = new Set<string>();
  const keep = (name: string): boolean => allowed.test(name) && !isReserved(name) && !taken.has(fold(name));
  const kept = names.map((name) => {
    if (!keep(name)) return null;
    taken.add(fold(name));
    freeName(name);
    return name;
  });
  return { copies: kept.map((name, at) => name ?? freeName(names[at] ?? '')), front: freeName(front) };
}

/** Excel keeps `History` for itself. */
function isReserved(name: string): boolean {
  return name.trim() === '' || fold(name) === 'history';
}

function fold(name: string): string {
  return name.toLowerCase();
}
