import { Damage } from '#src/domain/damage.js';
import { Refusal } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import { Cancelled, Usage } from '#src/domain/usage.js';
import { damageTexts } from '#src/messages/damage.js';
import { frameWords } from '#src/messages/frame.js';
import type { Lang, RefusalText } from '#src/messages/phrase.js';
import { refusalTexts } from '#src/messages/refusals/all.js';
import { unavailableTexts } from '#src/messages/unavailable/all.js';
import { usageTexts } from '#src/messages/usage.js';

/** A failure as scripts see it in JSON; people see message and hint. */
export interface Failure {
  readonly code: string;
  readonly exit: number;
  readonly message: string;
  readonly hint: string;
  readonly facts: unknown;
}

/** The one place that maps errors to exit codes; see the table in docs/architecture.md. */
export function describeFailure(error: unknown, lang: Lang): Failure {
  if (error instanceof Usage) return described(error, 2, usageTexts, lang);
  if (error instanceof Refusal) return described(error, 3, refusalTexts, lang);
  if (error instanceof Unavailable) return described(error, 5, unavailableTexts, lang);
  if (error instanceof Damage) return described(error, 6, damageTexts, lang);
  if (error instanceof Cancelled) {
    return { code: 'cancelled', exit: 130, message: frameWords.cancelled[lang], hint: '', facts: {} };
  }
  return {
    code: 'bug',
    exit: 1,
    message: frameWords.bug[lang],
    hint: frameWords.bugDetails[lang],
    facts: {},
  };
}

interface Described {
  readonly code: string;
  readonly facts: unknown;
}

/** Code and facts of an error belong together, so the text found under the code takes the facts beside it. */
function described({ code, facts }: Described, exit: number, texts: object, lang: Lang): Failure {
  const { says, wayOut } = (texts as Record<string, RefusalText<unknown>>)[code] as RefusalText<unknown>; // complete by type
  return { code, exit, message: says[lang](facts), hint: wayOut[lang](facts), facts };
}
