import type { Cents } from '#src/domain/cents.js';
import type { AmountRefusals } from './amount.js';
import type { DayRefusals } from './day.js';
import type { NameRefusals } from './name.js';

/** Where something stands in a plan file. Line and column count from 1. */
export interface PlanPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What keeps a file from being read as YAML at all. `comma` is a decimal comma between braces, where it would
 * begin a new key; `other` is everything that no word of ours fits.
 */
export type SyntaxProblem =
  | 'tab'
  | 'indent'
  | 'quote'
  | 'bracket'
  | 'comma'
  | 'start'
  | 'key'
  | 'tag'
  | 'alias'
  | 'documents'
  | 'other';

/** The refusals of a single value, which a plan wraps with the place where it stood. */
export interface ValueRefusals extends AmountRefusals, DayRefusals, NameRefusals {}

export type ValueRefusal = {
  [C in keyof ValueRefusals]: { readonly code: C; readonly facts: ValueRefusals[C] };
}[keyof ValueRefusals];

/** Plan files. `key` is the key of the plan that a value stood under, `text` what stood there. */
export interface PlanRefusals {
  'plan-empty': { file: string };
  'plan-syntax': PlanPlace & { problem: SyntaxProblem; text: string };
  /** `known` are the keys that can stand there. */
  'plan-key-unknown': PlanPlace & { key: string; known: readonly string[] };
  'plan-key-double': PlanPlace & { key: string; firstLine: number };
  'plan-key-missing': PlanPlace & { key: string };
  'plan-shape': PlanPlace & { key: string; wanted: 'text' | 'list' | 'map' };
  'plan-list-empty': PlanPlace & { key: string };
  'plan-value': PlanPlace & { key: string; inner: ValueRefusal };
  'plan-choice': PlanPlace & { key: string; text: string; choices: readonly string[] };
  'plan-below-zero': PlanPlace & { key: string; text: string };
  'plan-percent-above-hundred': PlanPlace & { key: string; text: string };
  /** A track takes exactly one of amount, percent and rest; `given` are those that it has. */
  'plan-track-amount': PlanPlace & { track: string; given: readonly string[] };
  'plan-rest-twice': PlanPlace & { track: string; firstLine: number };
  /** The same track or area twice, by code here and by name there. */
  'plan-named-twice': PlanPlace & { noun: 'track' | 'area'; text: string; firstLine: number };
  /** An option that another area key takes, but not this one. */
  'plan-option-misplaced': PlanPlace & { option: string; areaKey: string; options: readonly string[] };
  /** `among` replaces the circle that `kind` would narrow: both together have no one meaning. */
  'plan-among-and-kind': PlanPlace;
  'plan-floor-above-cap': PlanPlace & { floorCents: Cents; capCents: Cents };
  'plan-not-multiple': PlanPlace & { option: 'floor' | 'cap'; cents: Cents; roundCents: Cents };
}
