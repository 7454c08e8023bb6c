/** The things that people call by code, name or alias name. */
export type Noun = 'municipality' | 'programme' | 'track' | 'area' | 'recipient';

/** Finding what is meant. `text` is what stood there, `nearest` are names for the message, best first. */
export interface NameRefusals {
  'name-unknown': { noun: Noun; text: string; nearest: readonly string[] };
  'name-ambiguous': { noun: Noun; text: string; candidates: readonly string[] };
  'name-empty': { noun: Noun };
  'name-taken': { noun: Noun; text: string; by: string };
  'code-taken': { noun: Noun; code: string };
  /** A code is an ASCII slug: lower-case letters, digits and single hyphens. */
  'code-malformed': { noun: Noun; code: string };
}
