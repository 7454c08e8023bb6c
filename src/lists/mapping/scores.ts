import type { Field, Fields } from '../record.js';
import type { Weights } from './assignment.js';
import { fitsType } from './column-evidence.js';
import { readTitle } from './title.js';
import { fieldWord, meant, titleLikeness, type FieldWord } from './title-likeness.js';
import type { Source } from './source.js';
import type { YearFamily } from './year-families.js';

/** The title of its lowest header row alone says a little less than the whole one. */
const lowestTitle = 0.9;
/** `Betrag` above texts is still the column of the amounts, `bewilligter Betrag` above texts hardly. */
const otherType = 0.6;
/** Years alone, without a word for what stands below them. */
const yearsAlone = 0.7;
/** More columns than these for one field are no choice any more. */
const mostForOne = 12;
/** Below that nothing is even proposed. */
const worthProposing = 0.3;

/** How well each field fits each source, 0 to 1. `spread` is the field that years side by side can give. */
export class Scores {
  readonly names: readonly string[];
  readonly sources: readonly Source[];
  readonly #scores: Weights;

  constructor(fields: Fields, sources: readonly Source[], spread: string | null) {
    this.names = Object.keys(fields);
    this.sources = sources;
    this.#scores = Object.entries(fields).map(([name, field]) => {
      const words = field.words.map(fieldWord);
      return sources.map((source) => scoreOf(source, { field, words, isSpread: name === spread }));
    });
  }

  /** What counts as meant, and nothing of what is less sure. */
  weights(): Weights {
    return this.#scores.map((scores) => {
      const least = scores.toSorted((a, b) => b - a)[mostForOne - 1] ?? 0;
      return scores.map((score) => (score >= Math.max(meant, least) ? score : 0));
    });
  }

  /** Sources that are worth being proposed for the field, the best first. */
  proposals(name: string): readonly Source[] {
    const scores = this.#scores[this.names.indexOf(name)] ?? [];
    return this.sources
      .map((source, at) => ({ source, score: scores[at] ?? 0 }))
      .filter(({ score }) => score >= worthProposing)
      .toSorted((a, b) => b.score - a.score)
      .map(({ source }) => source);
  }
}

interface Wanted {
  readonly field: Field;
  readonly words: readonly FieldWord[];
  readonly isSpread: boolean;
}

function scoreOf(source: Source, { field, words, isSpread }: Wanted): number {
  if (source.kind === 'years') return isSpread ? familyScore(source.family, words) : 0;
  const { titles, evidence } = source.candidate;
  const likeness = titles.map((title, at) => titleLikeness(title, words) * (at === 0 ? 1 : lowestTitle));
  return Math.max(0, ...likeness) * (fitsType(field.type, evidence) ? 1 : otherType);
}

function familyScore({ measure }: YearFamily, words: readonly FieldWord[]): number {
  return measure === '' ? yearsAlone : titleLikeness(readTitle(measure), words);
}
