import type { Fields } from '../record.js';
import { FixedSource, type FieldSource } from './field-source.js';
import { amountFieldOf, yearFieldOf, type MappedYear, type Mapping } from './mapping.js';
import type { RecordLayout } from './record-row.js';
import type { Sources } from './sources.js';
import { fieldsOfPersons, personsIn } from '../profile/persons.js';
import type { Profile } from '../profile/profile.js';

/** One record of a row. */
export interface Variant {
  /** What the other records of the row do not have. */
  readonly own: readonly FieldSource[];
  /** What all of them share, and its own. */
  readonly sources: readonly FieldSource[];
  readonly layout: RecordLayout;
  /** Where the amount stands among the sources; null where nothing gives one. */
  readonly amountAt: number | null;
}

/** Where the fields of the records of a table come from. */
export interface RecordPlan {
  /** What all records of a row share. */
  readonly shared: readonly FieldSource[];
  /** One, or one for each year where years stand side by side. */
  readonly variants: readonly Variant[];
  /** Whether a field that is needed or asked about comes from nowhere, so that every record is open. */
  readonly lacksField: boolean;
  /** Whether a row, or a year of it, without an amount is left out. */
  readonly skipsBlanks: boolean;
}

export function planRecords(fields: Fields, mapping: Mapping, sources: Sources): RecordPlan {
  const spread = mapping.yearColumns.length > 0 ? [amountFieldOf(fields), yearFieldOf(fields)] : [];
  const shared = Object.entries(fields)
    .filter(([name]) => !spread.includes(name))
    .flatMap(([name, field]) => sources.of(name, field, mapping.columns.get(name)) ?? []);
  const own =
    spread.length === 0 ? [[]] : mapping.yearColumns.map((column) => ofYear(column, fields, sources));
  const variants = own.map((more) => variantOf([...shared, ...more], more, { fields, sources }));
  const given = new Set(variants[0]?.sources.map(({ name }) => name));
  const needed = Object.keys(fields).filter((name) => fields[name]?.required || mapping.undecided.has(name));
  return {
    shared,
    variants,
    lacksField: needed.some((name) => !given.has(name)),
    skipsBlanks: sources.profile.skipBlankAmounts || spread.length > 0,
  };
}

function ofYear(column: MappedYear, fields: Fields, sources: Sources): readonly FieldSource[] {
  const yearName = yearFieldOf(fields);
  const amountName = amountFieldOf(fields);
  const yearField = fields[yearName ?? ''];
  const amountField = fields[amountName ?? ''];
  if (yearName === null || amountName === null || !yearField || !amountField) return [];
  const value = { value: column.year, text: String(column.year), cell: null };
  return [
    new FixedSource(yearName, yearField, value),
    sources.ofColumn(amountName, amountField, column, String(column.year)),
  ];
}

function variantOf(
  sources: readonly FieldSource[],
  own: readonly FieldSource[],
  { fields, sources: { profile, sheet } }: { fields: Fields; sources: Sources },
): Variant {
  const names = sources.map(({ name }) => name);
  const amountAt = names.indexOf(amountFieldOf(fields) ?? '');
  const layout = {
    sheet,
    fields: names,
    columns: sources.map(({ column }) => column),
    amountColumn: sources[amountAt]?.column ?? null,
    persons: personTexts(profile),
  };
  return { own, sources, layout, amountAt: amountAt < 0 ? null : amountAt };
}

/** By field that names nobody but persons, the texts that can be kept: file references, and what is said to be no person. */
function personTexts(profile: Profile): RecordLayout['persons'] {
  const others = [...(profile.spellings.get('recipient')?.keys() ?? []), ...profile.newRecipients];
  const fields = fieldsOfPersons(profile).filter((field) => personsIn(profile, field) === 'all');
  return new Map(
    fields.map((field) => [field, new Set([...(profile.persons.get(field)?.values() ?? []), ...others])]),
  );
}
