import { sumCents, type Cents } from '../../cents.js';
import { shareOf } from './paid-sum.js';

/** What the largest recipients got together. */
export interface ConcentrationRow {
  /** How many of the largest; null: all. */
  readonly largest: number | null;
  readonly recipients: number;
  readonly netCents: Cents;
  readonly share: number | null;
  /** Herfindahl index in points from 0 to 10,000, of all recipients; null in the other rows and where nothing was paid. */
  readonly herfindahlPoints: number | null;
  /** So many recipients of one size would be as concentrated, rounded. */
  readonly equalRecipients: number | null;
}

const counts = [1, 3, 5, 10] as const;

/**
 * How much of the money the largest have. The Herfindahl index (also Herfindahl-Hirschman index) is the sum of the squared
 * shares: 1 where one has all, 1/n where n have the same; here in points, 10,000 times that, as competition authorities
 * write it. Sources: A. O. Hirschman, National Power and the Structure of Foreign Trade, 1945; O. C. Herfindahl,
 * Concentration in the U.S. Steel Industry, 1950. Its reciprocal is the number of equal recipients.
 * @param amounts what each recipient got, net; who got nothing or gave back more than that has no share in the index
 */
export function concentrationOf(amounts: readonly Cents[]): ConcentrationRow[] {
  if (amounts.length === 0) return [];
  const sorted = amounts.toSorted((a, b) => b - a);
  const whole = sumCents(sorted);
  const rows = [...counts.filter((count) => count < sorted.length), null].map((largest) => {
    const among = largest === null ? sorted : sorted.slice(0, largest);
    const netCents = sumCents(among);
    return { largest, recipients: among.length, netCents, share: shareOf(netCents, whole) };
  });
  const index = herfindahl(sorted);
  return rows.map((row) => ({
    ...row,
    herfindahlPoints: row.largest === null && index !== null ? Math.round(index * 10_000) : null,
    equalRecipients: row.largest === null && index !== null ? Math.round(1 / index) : null,
  }));
}

/** Exact up to one division: squares of large amounts leave the safe integers. */
function herfindahl(amounts: readonly Cents[]): number | null {
  const paid = amounts.filter((amount) => amount > 0).map(BigInt);
  const whole = paid.reduce((sum, amount) => sum + amount, 0n);
  const squares = paid.reduce((sum, amount) => sum + amount * amount, 0n);
  return whole === 0n ? null : Number(squares) / Number(whole * whole);
}
