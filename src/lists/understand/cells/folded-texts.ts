import { foldName } from '#src/domain/name.js';

/** So many texts are remembered; a list has the same ones over and over, or never again. */
const mostRemembered = 10_000;

/**
 * Tests texts in any spelling against a few folded ones. Folding is slow and a list has a million texts: those that are
 * far too long or begin with another letter or digit are passed by.
 */
export function foldedTest(
  wanted: readonly string[],
  fits: (folded: string) => boolean,
): (text: string) => boolean {
  const longest = Math.max(0, ...wanted.map((text) => text.length));
  const initials = new Set(wanted.map((text) => text.charAt(0)));
  const remembered = new Map<string, boolean>();
  return (text) => {
    if (text.length > 2 * longest + 10 || beginsOtherwise(text, initials)) return false;
    const before = remembered.get(text);
    if (before !== undefined) return before;
    const folded = foldName(text);
    const result = folded !== '' && fits(folded);
    if (remembered.size < mostRemembered) remembered.set(text, result);
    return result;
  };
}

/** Of plain letters and digits folding only changes the case. */
function beginsOtherwise(text: string, initials: ReadonlySet<string>): boolean {
  const first = text.charAt(0).toLowerCase();
  return /[a-z0-9]/.test(first) && !initials.has(first);
}
