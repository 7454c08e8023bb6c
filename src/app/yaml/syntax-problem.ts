import type { YAMLError } from 'yaml';
import type { SyntaxProblem } from '#src/domain/text-tree/syntax.js';

const problemOf: Partial<Record<YAMLError['code'], SyntaxProblem>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BAD_DQ_ESCAPE: 'quote',
  BAD_SCALAR_START: 'start',
  BLOCK_AS_IMPLICIT_KEY: 'key',
  MULTILINE_IMPLICIT_KEY: 'key',
  MISSING_CHAR: 'key',
  NON_STRING_KEY: 'key',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_TAGS: 'tag',
  MULTIPLE_DOCS: 'documents',
};

/**
 * Our word for what the YAML reader complains about. Its codes are coarse: an open bracket or quote is told
 * from a wrong indentation or a missing colon by the sentence alone.
 */
export function syntaxProblem({ code, message }: Pick<YAMLError, 'code' | 'message'>): SyntaxProblem {
  if (message.includes('closing')) return 'quote';
  if (/\bflow (?:map|sequence|collection|items)\b/i.test(message)) return 'bracket';
  return problemOf[code] ?? 'other';
}
