import type { Cents } from '#src/domain/cents.js';
import type { FilePlace, Shape } from '#src/domain/text-tree/node.js';
import type { SyntaxFlaw } from '#src/domain/text-tree/syntax.js';
import type { ValueRefusal } from './value.js';

/** Plan files. `key` is the key of the plan that a value stood under, `text` what stood there. */
export interface PlanRefusals {
  'plan-empty': { file: string };
  'plan-syntax': SyntaxFlaw;
  /** `known` are the keys that can stand there. */
  'plan-key-unknown': FilePlace & { key: string; known: readonly string[] };
  'plan-key-double': FilePlace & { key: string; firstLine: number };
  'plan-key-missing': FilePlace & { key: string };
  'plan-shape': FilePlace & { key: string; wanted: Shape };
  'plan-list-empty': FilePlace & { key: string };
  'plan-value': FilePlace & { key: string; inner: ValueRefusal };
  'plan-choice': FilePlace & { key: string; text: string; choices: readonly string[] };
  'plan-below-zero': FilePlace & { key: string; text: string };
  'plan-percent-above-hundred': FilePlace & { key: string; text: string };
  /** A track takes exactly one of amount, percent and rest; `given` are those that it has. */
  'plan-track-amount': FilePlace & { track: string; given: readonly string[] };
  'plan-rest-twice': FilePlace & { track: string; firstLine: number };
  /** The same track or area twice, by code here and by name there. */
  'plan-named-twice': FilePlace & { noun: 'track' | 'area'; text: string; firstLine: number };
  /** An option that another area key takes, but not this one. */
  'plan-option-misplaced': FilePlace & { option: string; areaKey: string; options: readonly string[] };
  /** `among` replaces the circle that `kind` would narrow: both together have no one meaning. */
  'plan-among-and-kind': FilePlace;
  'plan-floor-above-cap': FilePlace & { floorCents: Cents; capCents: Cents };
  'plan-not-multiple': FilePlace & { option: 'floor' | 'cap'; cents: Cents; roundCents: Cents };
}
