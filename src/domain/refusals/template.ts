/**
 * What is wrong at a place of a template: its YAML (`syntax`), its form (`key-…`, `shape`, `empty`), a value that
 * cannot be read (`choice` to `name`), or how it fits with the rest: an end before its beginning (`period`), a code
 * that nothing in the template has (`reference`), a name that two entries share (`name-twice`), two amounts of one area and year (`amount-twice`).
 */
export type TemplateProblem =
  | 'syntax'
  | 'key-unknown'
  | 'key-double'
  | 'key-missing'
  | 'shape'
  | 'empty'
  | 'choice'
  | 'code'
  | 'day'
  | 'year'
  | 'closing-day'
  | 'amount'
  | 'name'
  | 'period'
  | 'reference'
  | 'name-twice'
  | 'amount-twice';

/** Templates: what `init` makes a new ledger know. */
export interface TemplateRefusals {
  /** `text` is what was asked for, `known` the names of the templates that there are. */
  'template-unknown': { text: string; known: readonly string[] };
  /** Line and column count from 1. `text` is the value that stands there, or the key that the problem is about. */
  'template-invalid': { file: string; line: number; column: number; reason: TemplateProblem; text: string };
}
