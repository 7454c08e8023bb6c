import { foldName } from '#src/domain/name.js';
import type { Candidate } from './candidates.js';
import type { Source } from './source.js';
import { readTitle } from './title.js';
import { yearFamilies, type YearFamily } from './year-families.js';

const sumWords: ReadonlySet<string> = new Set(
  ['Summe', 'Summen', 'Gesamt', 'Gesamtsumme', 'Gesamtbetrag', 'Insgesamt', 'Total', 'Sum', '∑', 'Σ'].map(
    foldName,
  ),
);

/** Sums beside years, such as `2019 | 2020 | Summe`: taken for one year's amount, they would count the others too. */
export class RowTotals {
  /** The years that stand beside each other, two or more of one measure. */
  readonly families: readonly YearFamily[];
  readonly #amountField: string | null;

  constructor(candidates: readonly Candidate[], amountField: string | null) {
    this.families = amountField === null ? [] : yearFamilies(candidates, 2);
    this.#amountField = amountField;
  }

  includes(field: string, source: Source): boolean {
    if (field !== this.#amountField || this.families.length === 0 || source.kind === 'years') return false;
    return readTitle(source.candidate.column.title).words.some((word) => sumWords.has(word));
  }

  /** The columns of the years, each by itself. */
  get yearColumns(): readonly Source[] {
    return this.families.flatMap(({ members }) =>
      members.map(({ candidate }) => ({ kind: 'column' as const, candidate })),
    );
  }
}
