import type { Finding, FindingCode } from '#src/domain/import/finding.js';
import { importTargets } from '#src/domain/codes.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { YearMeasure } from '#src/domain/import/findings/mapping.js';
import { plainDays } from '../values/column.js';
import { readDayText } from '../values/day-text.js';
import { digitsUnder, readWrittenNumber } from '../values/written-number.js';
import { readWrittenPeriod } from '../values/written-period.js';
import { isNameOfPerson } from '#src/domain/master-data/new-recipient.js';
import type { ProfileDecision } from './decide.js';
import { noArea, saysNoArea } from './no-area.js';
import type { PersonsIn } from './profile.js';

/** A possible answer to a question about a list. */
export interface Answer {
  readonly decision: ProfileDecision;
  /** What the finding's example is read as with it, such as `8500` or `2010-01-02`; null where there is none to show. */
  readonly shows: string | null;
}

type Answers = { readonly [C in FindingCode]?: (finding: Finding<C>) => readonly ProfileDecision[] };

/** What can be decided about findings; those that are not here are put right in the list, or by a flag. */
const answers: Answers = {
  'target-open': ({ facts }) =>
    importTargets
      .filter((target) => facts.targets.includes(target))
      .toSorted((a, b) => facts.targets.indexOf(a) - facts.targets.indexOf(b))
      .map((target) => ({ kind: 'target', target })),
  'field-without-column': ({ facts: { field, columns, values, sheetName } }) => [
    ...columns.map((title): ProfileDecision => ({ kind: 'column', field, title })),
    ...values.map((value): ProfileDecision => ({ kind: 'constant', field, value })),
    ...(sheetName === null ? [] : [{ kind: 'sheet-name' as const, field }]),
  ],
  'value-for-list-open': ({ facts: { field, candidates } }) =>
    candidates.map((value) => ({ kind: 'constant', field, value })),
  'field-with-columns': ({ facts: { field, columns, optional } }) => [
    ...columns.map((title): ProfileDecision => ({ kind: 'column', field, title })),
    ...(optional ? [{ kind: 'without' as const, field }] : []),
  ],
  'column-with-fields': ({ facts: { column, fields } }) =>
    fields.map((field) => ({ kind: 'column', field, title: column })),
  'column-means-other': ({ facts: { field, columns, years } }) =>
    years.length > 0
      ? [{ kind: 'years', columns: years }]
      : columns.map((title): ProfileDecision => ({ kind: 'column', field, title })),
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
  'column-days-ambiguous': ({ facts: { title, proposed } }) =>
    proposed === 'month-first' ? orders(title).toReversed() : orders(title),
  'column-days-mixed': ({ facts: { title } }) => orders(title),
  'column-century-open': ({ facts: { title, example } }) => centuries(title, example),
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
  'name-unknown': ({ facts: { noun, name, nearest } }) => [
    ...meanings(noun, name, nearest).map((means): ProfileDecision => ({
      kind: 'spelling',
      noun,
      text: name,
      means,
    })),
    ...(noun === 'recipient' ? asNew(name) : []),
    ...(noun === 'recipient' && nearest.length === 0 ? [{ kind: 'create-recipients' as const }] : []),
  ],
  'name-ambiguous': ({ facts: { noun, name, candidates } }) =>
    candidates.map((means) => ({ kind: 'spelling', noun, text: name, means })),
  'person-without-reference': ({ facts: { field, name, proposed, amongOthers } }) => [
    { kind: 'person', field, name, reference: proposed },
    ...(amongOthers && !isNameOfPerson(name) ? asNew(name) : []),
  ],
  'persons-open': ({ facts: { field, persons, names } }) =>
    sharesOf(persons === names).map((share) => ({ kind: 'persons-in', field, share })),
};

/** The possible answers to a finding that is a question, the likeliest first; empty where no decision helps. */
export function questionsOf(finding: Finding): readonly Answer[] {
  // The entry is that of the finding's own code, which the union of all findings cannot tell.
  const decisionsFor = answers[finding.code] as ((of: Finding) => readonly ProfileDecision[]) | undefined;
  const example = exampleOf(finding);
  return (decisionsFor?.(finding) ?? []).map((decision) => ({
    decision,
    shows: shownWith(decision, example),
  }));
}

function asNew(name: string): readonly ProfileDecision[] {
  return [{ kind: 'new-recipient', name }];
}

function sharesOf(isEach: boolean): readonly PersonsIn[] {
  return isEach ? ['all', 'some', 'none'] : ['some', 'all', 'none'];
}

/** What a name can mean: what it looks like, and of an area that there is none. */
function meanings(noun: Noun, name: string, nearest: readonly string[]): readonly string[] {
  if (noun !== 'area') return nearest;
  return saysNoArea(name) ? [noArea, ...nearest] : [...nearest, noArea];
}

function withYear(columns: YearMeasure['columns'], year: number, title: string): ProfileDecision {
  return { kind: 'years', columns: [...columns, { year, title }].toSorted((a, b) => a.year - b.year) };
}

function styles(title: string): readonly ProfileDecision[] {
  return [
    { kind: 'numbers', title, style: 'german' },
    { kind: 'numbers', title, style: 'english' },
  ];
}

function orders(title: string): readonly ProfileDecision[] {
  return [
    { kind: 'days', title, order: 'day-first' },
    { kind: 'days', title, order: 'month-first' },
  ];
}

/** Hundred years for each way to read the example, those of most lists first. */
function centuries(title: string, example: string): readonly ProfileDecision[] {
  const decisions = [1950, 2000, 1900].map((from) => ({ kind: 'years-from', title, from }) as const);
  const shown = decisions.map((decision) => dayShown(decision, example));
  return decisions.filter((_, at) => shown[at] && shown.indexOf(shown[at]) === at);
}

function exampleOf({ facts, text }: Finding): string {
  return 'example' in facts ? facts.example : (text ?? '');
}

function dayShown(
  decision: Extract<ProfileDecision, { kind: 'days' | 'years-from' }>,
  example: string,
): string | null {
  const reading =
    decision.kind === 'days'
      ? { slashed: decision.order, dotted: decision.order, yearsFrom: 1950 }
      : { slashed: null, dotted: plainDays.dotted, yearsFrom: decision.from };
  const day = readDayText(example, reading);
  if (day?.kind === 'day') return day.day;
  const period = readWrittenPeriod(example, reading);
  return period?.kind === 'period' ? period.period : null;
}

function shownWith(decision: ProfileDecision, example: string): string | null {
  if (decision.kind === 'days' || decision.kind === 'years-from') return dayShown(decision, example);
  const written = decision.kind === 'numbers' ? readWrittenNumber(example) : null;
  const digits = written && decision.kind === 'numbers' ? digitsUnder(decision.style, written) : null;
  if (digits === null) return null;
  return digits.decimals === '' ? digits.whole : `${digits.whole}.${digits.decimals}`;
}
