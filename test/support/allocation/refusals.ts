import { Refusal } from '#src/domain/refusal.js';

/** Code and facts of the refusal that `act` ends with; fails where it does not. */
export function refusalOf(act: () => unknown): Pick<Refusal, 'code' | 'facts'> {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, facts: error.facts };
    throw error;
  }
  throw new Error('nothing was refused');
}
