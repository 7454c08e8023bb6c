import type { FilePlace, Shape } from '#src/domain/text-tree/node.js';
import type { SyntaxFlaw } from '#src/domain/text-tree/syntax.js';
import type { ValueRefusal } from './value.js';

/**
 * Profiles of lists. `key` is the key of the profile that something stood under, `text` what stood there; `nearest`
 * looks like it and is for the message only.
 */
export interface ProfileRefusals {
  'profile-empty': { file: string };
  'profile-syntax': SyntaxFlaw;
  'profile-key-unknown': FilePlace & { key: string; nearest: string | null; known: readonly string[] };
  'profile-key-double': FilePlace & { key: string; firstLine: number };
  'profile-key-missing': FilePlace & { key: string };
  'profile-shape': FilePlace & { key: string; wanted: Shape };
  'profile-list-empty': FilePlace & { key: string };
  'profile-value': FilePlace & { key: string; inner: ValueRefusal };
  'profile-choice': FilePlace & {
    key: string;
    text: string;
    nearest: string | null;
    choices: readonly string[];
  };
  /** A field that the target does not have; without a target, that none has. */
  'profile-field-unknown': FilePlace & {
    field: string;
    target: string | null;
    nearest: string | null;
    known: readonly string[];
  };
  /** A factor is a whole number from 1. */
  'profile-factor': FilePlace & { text: string };
}
