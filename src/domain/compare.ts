/** Order by code units: the same on every machine, whatever its locale. For codes and days, not for names in print. */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
