import type { Cents } from '#src/domain/cents.js';

/** An amount for people, in the notation of German lists whatever the language of the reader: `-1.234,56 €`. */
export function amountReading(amount: Cents): string {
  const magnitude = Math.abs(amount);
  const decimals = String(magnitude % 100).padStart(2, '0');
  const sign = amount < 0 ? '-' : '';
  return `${sign}${grouped(String(Math.floor(magnitude / 100)))},${decimals} €`;
}

/** By hand, since a list has a million amounts. */
function grouped(digits: string): string {
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    text = `${digits.slice(Math.max(0, end - 3), end)}.${text}`;
  return text;
}
