import type { AmountRefusals } from './amount.js';
import type { DayRefusals } from './day.js';
import type { NameRefusals } from './name.js';

/** The refusals of a single value, which a plan or a profile wraps with the place where it stood. */
export interface ValueRefusals extends AmountRefusals, DayRefusals, NameRefusals {}

export type ValueRefusal = {
  [C in keyof ValueRefusals]: { readonly code: C; readonly facts: ValueRefusals[C] };
}[keyof ValueRefusals];
