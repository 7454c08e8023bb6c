import type { Cents } from '#src/domain/cents.js';

/**
 * An amount from zero up as plans write it, in euros: `840.000` and `840.000,50`. Plans are kept in German notation
 * whatever the language of the reader, and `parseAmount` reads this back to the cent.
 */
export function planAmountText(amount: Cents): string {
  const euros = String(Math.floor(amount / 100)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const cents = amount % 100;
  return cents === 0 ? euros : `${euros},${String(cents).padStart(2, '0')}`;
}
