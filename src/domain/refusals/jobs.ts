import type { FilePlace, Shape } from '#src/domain/text-tree/node.js';
import type { SyntaxFlaw } from '#src/domain/text-tree/syntax.js';
import type { ValueRefusal } from './value.js';

/** Files that say which reports are to be written. `key` is the key that something stood under, `text` what stood there. */
export interface JobsRefusals {
  'jobs-empty': { file: string };
  'jobs-syntax': SyntaxFlaw;
  /** `known` are the keys that can stand there. */
  'jobs-key-unknown': FilePlace & { key: string; known: readonly string[] };
  'jobs-key-double': FilePlace & { key: string; firstLine: number };
  'jobs-key-missing': FilePlace & { key: string };
  'jobs-shape': FilePlace & { key: string; wanted: Shape };
  'jobs-list-empty': FilePlace & { key: string };
  'jobs-value': FilePlace & { key: string; inner: ValueRefusal };
  /** No report, and no list; `nearest` looks like it and is for the message only. */
  'jobs-report-unknown': FilePlace & { text: string; nearest: readonly string[] };
  /** A switch is there or not. */
  'jobs-yes-no': FilePlace & { key: string; text: string };
  'jobs-placeholder-unknown': FilePlace & { text: string; known: readonly string[] };
  /** Two jobs would write the same file. */
  'jobs-target-double': FilePlace & { path: string; firstLine: number };
  /** The file is the database with what belongs to it, or the file with the jobs: never to be replaced. */
  'jobs-target-own': FilePlace & { path: string };
}
