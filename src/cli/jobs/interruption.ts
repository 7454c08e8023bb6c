import { Cancelled } from '#src/domain/usage.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Somebody who wants the run to end. */
export interface Interruption {
  /** Throws `Cancelled` where a signal has come. */
  readonly heed: () => Promise<void>;
  /** From now on signals end the process as they always do. */
  readonly end: () => void;
}

/** Takes the first signal that asks the process to end, so that what is begun is cleared away; the second ends it at once. */
export function watchInterruption(): Interruption {
  let asked = false;
  const ask = (): void => {
    asked = true;
    end();
  };
  const end = (): void => signals.forEach((signal) => void process.removeListener(signal, ask));
  for (const signal of signals) process.on(signal, ask);
  return {
    heed: async () => {
      await new Promise(setImmediate); // signals are told between two turns only
      if (asked) throw new Cancelled();
    },
    end,
  };
}
