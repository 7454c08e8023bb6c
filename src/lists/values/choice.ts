import { foldName } from '#src/domain/name.js';
import type { Cell } from '../model.js';
import type { Field } from '../record.js';
import { isDashes } from './nothing.js';
import { blankRead, whereAndWhat, type CellContext, type Read } from './read.js';

/** Codes by folded word. A field is asked about once for each row of a list, and its words never change. */
const codesOfFields = new WeakMap<Field, ReadonlyMap<string, string>>();

/** Reads one of the words of a closed list, in any spelling, into its code. */
export function readChoice(cell: Cell, context: CellContext): Read<'choice'> {
  if (isDashes(cell.text)) return blankRead;
  const code = codesOf(context.field).get(foldName(cell.text));
  if (code !== undefined) return { kind: 'value', value: code, reading: code };
  const facts = { title: context.title, allowed: Object.keys(context.field.choices ?? {}) };
  return { kind: 'finding', finding: { code: 'choice-unknown', facts, ...whereAndWhat(cell, context) } };
}

function codesOf(field: Field): ReadonlyMap<string, string> {
  const known = codesOfFields.get(field);
  if (known !== undefined) return known;
  const codes = new Map<string, string>();
  for (const [code, words] of Object.entries(field.choices ?? {})) {
    for (const word of [code, ...words]) codes.set(foldName(word), code);
  }
  codesOfFields.set(field, codes);
  return codes;
}
