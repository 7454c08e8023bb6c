import type { Field } from '../record.js';
import type { Source } from './source.js';
import { foldedWords } from './title.js';

/** Whether a source says that it is something near the field, and not the field itself. */
export function saysOther(source: Source, field: Field | undefined): boolean {
  const near = field?.near;
  return near !== undefined && says(source, near.other) && !says(source, near.own);
}

/** The only one of several sources that says that it is the field, where all others say that they are something near it. */
export function onlyOwn(sources: readonly Source[], field: Field | undefined): Source | null {
  const [own, ...more] = sources.filter((source) => !saysOther(source, field));
  const isSaid = own !== undefined && more.length === 0 && says(own, field?.near?.own ?? []);
  return isSaid ? own : null;
}

function says(source: Source, beginnings: readonly string[]): boolean {
  const title = source.kind === 'years' ? source.family.measure : source.candidate.column.title;
  return foldedWords(title).some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}
