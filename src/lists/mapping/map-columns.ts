import type { Finding } from '#src/domain/import/finding.js';
import { columnLetters } from '#src/domain/cell-address.js';
import { conventionsOf, mergedDecisions } from '../profile/conventions.js';
import type { Profile } from '../profile/profile.js';
import { emptyProfile } from '../profile/empty.js';
import type { Fields, FieldType } from '../record.js';
import type { FoundTable } from '../understand/understood.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { columnsByWords } from './columns-by-words.js';
import { askAboutGaps } from './gaps.js';
import { amountFieldOf, yearFieldOf, type MappedColumn, type Mapping } from './mapping.js';
import { profileColumns } from './profile-columns.js';
import { unknownUnits } from './unknown-units.js';

/**
 * Which column of a table gives which field: what the profile says, and for the other fields what their words and the
 * cells below tell. Nothing is guessed: what fits about equally, or comes from nowhere, is a question.
 */
export function mapColumns(table: FoundTable, fields: Fields, given: Profile | null): Mapping {
  const profile = given ?? emptyProfile('');
  const named = profileColumns(table, profile, amountFieldOf(fields));
  const taken = new Set([...named.columns.values(), ...named.yearColumns].map(({ column }) => column));
  const candidates = candidatesOf(table).filter(({ column }) => !taken.has(column.column));
  const open = fieldsWithout(fields, [...decidedFields(profile, fields), ...named.undecided]);
  const told = columnsByWords(table, open, candidates);
  const columns = new Map(
    [...named.columns, ...told.columns].map(([field, column]) => [field, withConventions(column, profile)]),
  );
  const ofYear = named.yearColumns.length > 0 ? named.yearColumns : told.yearColumns;
  const yearColumns = ofYear.map((column) => withConventions(column, profile));
  const ofYears = told.yearColumns.length > 0 ? [amountFieldOf(fields) ?? '', yearFieldOf(fields) ?? ''] : [];
  const lacking = fieldsWithout(open, [...told.columns.keys(), ...told.undecided, ...ofYears]);
  const isDated = [...columns.keys()].some((name) => tellsDays.has(fields[name]?.type));
  const gaps = askAboutGaps({ table, fields: lacking, profile, isDated, proposals: told.proposals });
  const used = new Set([...columns.values(), ...yearColumns].map(({ column }) => column));
  const mapping = {
    columns,
    yearColumns,
    undecided: new Set([...named.undecided, ...told.undecided, ...gaps.undecided]),
    findings: [
      ...named.findings,
      ...told.findings,
      ...gaps.findings,
      ...unusedColumns(table, candidates, used),
    ],
  };
  return inEuros(mapping, table, fields);
}

/** Amounts in a unit that is no euro come from nowhere, so that no row of them is complete. */
function inEuros(mapping: Mapping, table: FoundTable, fields: Fields): Mapping {
  const { columns, yearColumns } = mapping;
  const amounts = [...columns].filter(([field]) => fields[field]?.type === 'amount');
  const spread = yearColumns.length > 0 ? [amountFieldOf(fields) ?? '', yearFieldOf(fields) ?? ''] : [];
  const findings = unknownUnits(table, [...amounts.map(([, column]) => column), ...yearColumns]);
  if (findings.length === 0) return mapping;
  const open = [...amounts.map(([field]) => field), ...spread];
  return {
    columns: new Map([...columns].filter(([field]) => !open.includes(field))),
    yearColumns: [],
    undecided: new Set([...mapping.undecided, ...open]),
    findings: [...mapping.findings, ...findings],
  };
}

const tellsDays: ReadonlySet<FieldType | undefined> = new Set<FieldType>(['day', 'day-or-period']);

/** Fields of which the profile says where they come from, or that they come from nowhere. */
function decidedFields(profile: Profile, fields: Fields): readonly string[] {
  const { columns, constants, groupFields, sheetNameField, withoutFields, yearColumns } = profile;
  const ofYears = yearColumns.length > 0 ? [amountFieldOf(fields) ?? '', yearFieldOf(fields) ?? ''] : [];
  return [
    ...columns.keys(),
    ...constants.keys(),
    ...groupFields,
    ...withoutFields,
    ...ofYears,
    sheetNameField ?? '',
  ];
}

/** What was decided about the column under its field goes before what was decided by its title. */
function withConventions<C extends MappedColumn>(column: C, profile: Profile): C {
  const decisions = mergedDecisions(column.decisions, conventionsOf(profile, column.title));
  return { ...column, decisions };
}

function fieldsWithout(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function unusedColumns(
  { sheet }: FoundTable,
  candidates: readonly Candidate[],
  used: ReadonlySet<number>,
): readonly Finding[] {
  const unused = candidates.filter(({ column, evidence }) => evidence.filled > 0 && !used.has(column.column));
  return unused.map(({ column, name }) => ({
    code: 'column-unused',
    facts: { title: name },
    place: { sheet, cell: columnLetters(column.column) },
    text: null,
    reading: null,
  }));
}
