/** Money: whole euro cents within the safe integers, about ±90 trillion euros. */
export type Cents = number & { readonly unit: 'cents' };

/** Vouches that `n` is an amount in whole cents. A RangeError is a bug in the caller; text is read by `parseAmount`. */
export function cents(n: number): Cents {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of cents: ${n}`);
  // Adding zero turns -0 into 0, which prints and compares as people expect. The brand is earned by the check above.
  return (n + 0) as Cents;
}

export const zeroCents: Cents = cents(0);

/** Exact; a RangeError where the sum leaves the safe integers, as for every function here. */
export function addCents(a: Cents, b: Cents): Cents {
  return cents(a + b);
}

export function subtractCents(a: Cents, b: Cents): Cents {
  return cents(a - b);
}

export function negateCents(a: Cents): Cents {
  return subtractCents(zeroCents, a);
}

export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = zeroCents;
  for (const amount of amounts) sum = addCents(sum, amount);
  return sum;
}
