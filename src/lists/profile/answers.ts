import type { Finding, FindingCode } from '#src/domain/import/finding.js';
import { importTargets } from '#src/domain/codes.js';
import type { YearMeasure } from '#src/domain/import/findings/mapping.js';
import { readDayText } from '../values/day-text.js';
import { digitsUnder, readWrittenNumber } from '../values/written-number.js';
import type { Decision } from './decide.js';

/** A possible answer to a question about a list. */
export interface Answer {
  readonly decision: Decision;
  /** What the finding's example is read as with it, such as `8500` or `2010-01-02`; null where there is none to show. */
  readonly shows: string | null;
}

type Answers = { readonly [C in FindingCode]?: (finding: Finding<C>) => readonly Decision[] };

/** What can be decided about findings; those that are not here are put right in the list, or by a flag. */
const answers: Answers = {
  'target-open': ({ facts }) =>
    importTargets
      .filter((target) => facts.targets.includes(target))
      .toSorted((a, b) => facts.targets.indexOf(a) - facts.targets.indexOf(b))
      .map((target) => ({ kind: 'target', target })),
  'field-without-column': ({ facts: { field, columns, values, sheetName } }) => [
    ...columns.map((title): Decision => ({ kind: 'column', field, title })),
    ...values.map((value): Decision => ({ kind: 'constant', field, value })),
    ...(sheetName === null ? [] : [{ kind: 'sheet-name' as const, field }]),
  ],
  'field-with-columns': ({ facts: { field, columns, optional } }) => [
    ...columns.map((title): Decision => ({ kind: 'column', field, title })),
    ...(optional ? [{ kind: 'without' as const, field }] : []),
  ],
  'column-with-fields': ({ facts: { column, fields } }) =>
    fields.map((field) => ({ kind: 'column', field, title: column })),
  'measures-open': ({ facts: { measures } }) =>
    measures.flatMap(({ columns, withoutYear }) => [
      ...withoutYear.flatMap(({ title, years }) => years.map((year) => withYear(columns, year, title))),
      { kind: 'years', columns },
    ]),
  'year-of-column-open': ({ facts: { column, years, columns } }) => [
    ...years.map((year) => withYear(columns, year, column)),
    { kind: 'years', columns },
  ],
  'group-labels-open': ({ facts: { fields } }) =>
    [...fields, 'none'].map((field) => ({ kind: 'group-field', field })),
  'fill-down-open': ({ facts: { field } }) => [
    { kind: 'fill-down', field },
    { kind: 'blank-means-none', field },
  ],
  'sheet-name-open': ({ facts: { field } }) => [
    { kind: 'sheet-name', field },
    { kind: 'without', field },
  ],
  'scale-open': ({ facts: { column, factors } }) =>
    factors.map((scale) => ({ kind: 'scale', title: column, scale })),
  'column-numbers-ambiguous': ({ facts: { title, proposed } }) =>
    proposed === 'english' ? styles(title).toReversed() : styles(title),
  'column-numbers-mixed': ({ facts: { title } }) => styles(title),
  'column-days-ambiguous': ({ facts: { title } }) => orders(title),
  'column-days-mixed': ({ facts: { title } }) => orders(title),
  'amount-ambiguous': ({ facts: { title } }) => styles(title),
  'number-ambiguous': ({ facts: { title } }) => styles(title),
  'amount-finer-than-cents': ({ facts: { title } }) => [{ kind: 'round', title }],
  'amount-missing': () => [{ kind: 'skip-blank-amounts' }],
  'role-open': ({ facts: { label } }) => [
    { kind: 'sum-word', text: label },
    { kind: 'data-rows-with', text: label },
    { kind: 'skip-rows-with', text: label },
  ],
  'sheet-repeats-others': ({ place: { sheet } }) => (sheet === null ? [] : [{ kind: 'skip-sheet', sheet }]),
  'name-unknown': ({ facts: { noun, name, nearest } }) =>
    nearest.map((means) => ({ kind: 'spelling', noun, text: name, means })),
  'name-ambiguous': ({ facts: { noun, name, candidates } }) =>
    candidates.map((means) => ({ kind: 'spelling', noun, text: name, means })),
  'person-without-reference': ({ facts: { name, proposed } }) => [
    { kind: 'person', field: 'recipient', name, reference: proposed },
  ],
};

/** The possible answers to a finding that is a question, the likeliest first; empty where no decision helps. */
export function questionsOf(finding: Finding): readonly Answer[] {
  // The entry is that of the finding's own code, which the union of all findings cannot tell.
  const decisionsFor = answers[finding.code] as ((of: Finding) => readonly Decision[]) | undefined;
  const example = exampleOf(finding);
  return (decisionsFor?.(finding) ?? []).map((decision) => ({
    decision,
    shows: shownWith(decision, example),
  }));
}

function withYear(columns: YearMeasure['columns'], year: number, title: string): Decision {
  return { kind: 'years', columns: [...columns, { year, title }].toSorted((a, b) => a.year - b.year) };
}

function styles(title: string): readonly Decision[] {
  return [
    { kind: 'numbers', title, style: 'german' },
    { kind: 'numbers', title, style: 'english' },
  ];
}

function orders(title: string): readonly Decision[] {
  return [
    { kind: 'days', title, order: 'day-first' },
    { kind: 'days', title, order: 'month-first' },
  ];
}

function exampleOf({ facts, text }: Finding): string {
  return 'example' in facts ? facts.example : (text ?? '');
}

function shownWith(decision: Decision, example: string): string | null {
  if (decision.kind === 'days') {
    const read = readDayText(example, decision.order);
    return read?.kind === 'day' ? read.day : null;
  }
  const written = decision.kind === 'numbers' ? readWrittenNumber(example) : null;
  const digits = written && decision.kind === 'numbers' ? digitsUnder(decision.style, written) : null;
  if (digits === null) return null;
  return digits.decimals === '' ? digits.whole : `${digits.whole}.${digits.decimals}`;
}
