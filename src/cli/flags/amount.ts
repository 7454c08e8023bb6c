import { Args } from '@oclif/core';
import { parsePositiveAmount } from '#src/domain/amount.js';
import type { Cents } from '#src/domain/cents.js';

/** An amount above zero as the main value of a command; what cannot be read is refused (exit 3). */
export function positiveAmountArg() {
  return Args.custom<Cents>({
    ignoreStdin: true,
    parse: (text) => Promise.resolve().then(() => parsePositiveAmount(text)),
  })();
}
