import { cents, zeroCents, type Cents } from '#src/domain/cents.js';

const mostSteps = 5;
const within = [1, 2, 5];

/** Round amounts from the lowest to the highest and a little beyond, zero among them: at most seven. */
export function ticksFor(amounts: readonly Cents[]): readonly Cents[] {
  const lowest = amounts.reduce((least, amount) => (amount < least ? amount : least), zeroCents);
  const highest = amounts.reduce((most, amount) => (amount > most ? amount : most), zeroCents);
  const step = stepFor(highest - lowest);
  const first = Math.floor(lowest / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => cents((first + at) * step));
}

/** The first of 1, 2, 5, 10, 20, 50 … of which few go into the range. */
function stepFor(range: number): number {
  for (let scale = 1; ; scale *= 10) {
    const step = within.find((one) => range <= one * scale * mostSteps);
    if (step !== undefined) return step * scale;
  }
}
