/** A year as it is written, with four digits or two; null: nobody has said which century two digits mean. */
export function writtenYear(digits: string, yearsFrom: number | null): number | null {
  if (digits.length > 2) return Number(digits);
  if (yearsFrom === null) return null;
  const year = Math.floor(yearsFrom / 100) * 100 + Number(digits);
  return year < yearsFrom ? year + 100 : year;
}
