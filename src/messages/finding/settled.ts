import type { FindingKind } from '#src/domain/findings/kind.js';
import { money } from '../amounts.js';
import type { Lang } from '../phrase.js';
import { findingKindWords } from './words.js';

interface SettledFacts {
  /** Null on a dry run. */
  readonly number: string | null;
  readonly finding: string;
  readonly kind: FindingKind;
  readonly acceptedCents: number | null;
}

/** What settling a finding came to. */
export function settledText({ number, finding, kind, acceptedCents }: SettledFacts, lang: Lang): string {
  const named = `${finding} (${findingKindWords[kind][lang]})`;
  const accepted = acceptedCents === null ? '' : acceptedText(acceptedCents, lang);
  if (lang === 'de') {
    const done = number === null ? 'Probelauf, nichts erledigt' : `Erledigt mit ${number}`;
    return `${done}: ${named}.${accepted}`;
  }
  const done = number === null ? 'Dry run, nothing settled' : `Settled by ${number}`;
  return `${done}: ${named}.${accepted}`;
}

function acceptedText(acceptedCents: number, lang: Lang): string {
  const amount = money(acceptedCents, lang);
  return {
    de: ` Hingenommen sind ${amount}; wird es mehr, ist der Befund wieder offen.`,
    en: ` ${amount} is accepted; if it grows the finding opens again.`,
  }[lang];
}

/** A line below the status: how much needs a person. */
export function openFindingsText(count: number, lang: Lang): string {
  return {
    de: `${count === 1 ? '1 Befund ist' : `${count} Befunde sind`} offen: llq befund liste`,
    en: `${count === 1 ? '1 finding is' : `${count} findings are`} open: llq finding list`,
  }[lang];
}
