import type { z } from 'zod';
import type { TreeNode } from '#src/domain/text-tree/node.js';
import type { TemplateProblem } from '#src/domain/refusals/template.js';
import type { Flaw } from './template-flaws.js';
import { nodeAt } from './template-tree.js';

/** What the schema found wrong with the template that `root` was read from; one thing at a time. */
export function flawOf(error: z.ZodError, root: TreeNode): Flaw {
  const issue = error.issues.find(isUnknownKey) ?? error.issues[0];
  if (issue === undefined) throw error; // no error is without issues
  if (isUnknownKey(issue)) {
    const [key = ''] = issue.keys;
    return { path: [...issue.path, key], reason: 'key-unknown', text: key };
  }
  const node = nodeAt(root, issue.path);
  const key = String(issue.path.at(-1) ?? '');
  const text = node?.kind === 'text' ? node.text : key;
  return { path: issue.path, reason: node ? reasonOf(issue) : 'key-missing', text };
}

/** A misspelt key is unknown, and its right spelling missing: the first is the cause. */
function isUnknownKey(issue: z.core.$ZodIssue): issue is z.core.$ZodIssueUnrecognizedKeys {
  return issue.code === 'unrecognized_keys';
}

function reasonOf({ code, message }: z.core.$ZodIssue): TemplateProblem {
  if (code === 'invalid_key') return 'code';
  if (code === 'invalid_value') return 'choice';
  const isOurs = code === 'custom' || code === 'too_small';
  return isOurs ? (message as TemplateProblem) : 'shape'; // checks of these codes all name a `problem`
}
