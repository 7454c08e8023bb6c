import type { Lang, RefusalTexts } from '#src/messages/phrase.js';

/** What a refusal says, or its way out, where another refusal wraps it. */
export function innerText<Facts, C extends keyof Facts>(
  texts: RefusalTexts<Facts>,
  { code, facts }: { readonly code: C; readonly facts: Facts[C] },
): Record<'says' | 'wayOut', (lang: Lang) => string> {
  const { says, wayOut } = texts[code];
  return { says: (lang) => says[lang](facts), wayOut: (lang) => wayOut[lang](facts) };
}
