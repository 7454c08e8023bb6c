import type { FactsOfFindings } from '#src/domain/findings/finding.js';
import type { FindingKind } from '#src/domain/findings/kind.js';
import type { Lang } from '../../phrase.js';

/** What the ways out of a finding are told by, beside its facts. */
interface Beside {
  readonly subject: string;
  /** The number of the last payment that took part; a word for one where none did. */
  readonly payment: string;
}

/** The ways out of a kind of finding: lines, each with the command that it takes. To settle it is always one more. */
export type Ways<K extends FindingKind> = Readonly<
  Record<Lang, (facts: FactsOfFindings[K] & Beside) => readonly string[]>
>;
