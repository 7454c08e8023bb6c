import type { Noun } from '#src/domain/refusals/name.js';
import { listed } from './lists.js';
import { nounWords } from './nouns.js';
import type { Lang, Words } from './phrase.js';

/** What came of a change of master data; see `Stated`. */
interface StatedFacts {
  readonly outcome: 'stated' | 'unchanged' | 'dry-run';
  readonly result: { readonly bookings: readonly string[] };
}

const outcomes: Record<Exclude<StatedFacts['outcome'], 'stated'>, Words> = {
  unchanged: { de: 'Unverändert', en: 'Unchanged' },
  'dry-run': { de: 'Probelauf, nichts gebucht', en: 'Dry run, nothing booked' },
};

/** A thing by its name, and its code or (a recipient) its identifier. */
type NamedFacts = { readonly name: string } & ({ readonly code: string } | { readonly id: string });

/** What was stated about one thing, and under which numbers: `Erfasst (K7Q-52): Gebiet Neues Quartier (neues-quartier)`. */
export function statedText(
  stated: StatedFacts & { readonly result: NamedFacts },
  noun: Noun,
  lang: Lang,
): string {
  const { result } = stated;
  const code = 'code' in result ? result.code : result.id;
  return `${outcomeText(stated, lang)}: ${capitalised(nounWords[noun][lang])} ${result.name} (${code})`;
}

interface IndicatorFacts {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: string;
}

/** As `statedText`, for the value of an indicator. */
export function indicatorStatedText(
  stated: StatedFacts & { readonly result: IndicatorFacts },
  lang: Lang,
): string {
  const { area, indicator, year, value } = stated.result;
  const shown = lang === 'de' ? value.replace('.', ',') : value;
  return `${outcomeText(stated, lang)}: ${area}, ${indicator} ${year} = ${shown}`;
}

function outcomeText({ outcome, result }: StatedFacts, lang: Lang): string {
  if (outcome !== 'stated') return outcomes[outcome][lang];
  const numbers = listed[lang](result.bookings);
  return lang === 'de' ? `Erfasst (${numbers})` : `Stated (${numbers})`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
