import type { FilePlace } from './node.js';

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

/** A place that cannot be read, and what stands there. */
export interface SyntaxFlaw extends FilePlace {
  readonly problem: SyntaxProblem;
  readonly text: string;
}
