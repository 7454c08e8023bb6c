import type { Finding } from '#src/domain/import/finding.js';
import type { Fields } from '../record.js';
import type { FoundTable } from '../understand/understood.js';
import { undecided as noDecisions } from '../values/column.js';
import { shareOutColumns, type Given } from './assignment.js';
import type { Candidate } from './candidates.js';
import { amountFieldOf, yearFieldOf, type MappedColumn, type MappedYear } from './mapping.js';
import { onlyOwn, saysOther } from './near-meaning.js';
import { RowTotals } from './row-totals.js';
import { Scores } from './scores.js';
import { namesOf, sourcesOf, type Source } from './source.js';
import { measureOf, yearFamilies, type YearFamily } from './year-families.js';

/** Two assignments of columns whose scores are closer than this fit about equally. */
export const margin = 0.1;

/** What the titles of a table tell of the fields. */
export interface ColumnsByWords {
  readonly columns: ReadonlyMap<string, MappedColumn>;
  readonly yearColumns: readonly MappedYear[];
  readonly undecided: readonly string[];
  readonly findings: readonly Finding[];
  /** Names of columns that may give a field, best first. */
  readonly proposals: (field: string) => readonly string[];
}

/** Maps the fields to the best of these columns, by the words of the fields. What fits about equally is asked. */
export function columnsByWords(
  table: FoundTable,
  fields: Fields,
  candidates: readonly Candidate[],
): ColumnsByWords {
  const amountField = amountFieldOf(fields);
  const yearField = yearFieldOf(fields);
  const isSpread = amountField !== null && yearField !== null;
  // A year that must be known, and that one title alone says, is the year of that column.
  const families = isSpread ? yearFamilies(candidates, fields[yearField]?.required ? 1 : 2) : [];
  const scores = new Scores(fields, sourcesOf(candidates, families), isSpread ? amountField : null);
  const naming = new ByWords(table, fields, scores, new RowTotals(candidates, amountField));
  shareOutColumns(scores.weights(), margin).forEach((given, at) =>
    naming.take(given, scores.names[at] ?? ''),
  );
  if (isSpread) naming.settleYears(families, amountField, yearField);
  return naming;
}

class ByWords implements ColumnsByWords {
  readonly columns = new Map<string, MappedColumn>();
  readonly undecided: string[] = [];
  readonly findings: Finding[] = [];
  yearColumns: readonly MappedYear[] = [];
  readonly #fields: Fields;
  readonly #scores: Scores;
  readonly #place: Finding['place'];
  readonly #asked = new Set<Source>();
  #family: YearFamily | null = null;
  readonly #totals: RowTotals;

  constructor(table: FoundTable, fields: Fields, scores: Scores, totals: RowTotals) {
    this.#totals = totals;
    this.#fields = fields;
    this.#scores = scores;
    this.#place = { sheet: table.sheet, cell: null };
  }

  readonly proposals = (field: string): readonly string[] => this.#scores.proposals(field).flatMap(namesOf);

  take(given: Given, field: string): void {
    switch (given.kind) {
      case 'nothing':
        return;
      case 'column':
        return this.#give(field, this.#scores.sources[given.column]);
      case 'columns':
        return this.#choose(
          field,
          given.columns.flatMap((at) => this.#scores.sources[at] ?? []),
        );
      case 'rows':
        return this.#askField(this.#scores.sources[given.column], given.rows);
    }
  }

  /** Years side by side are taken where the titles are clear, and asked about where no measure fits best. */
  settleYears(families: readonly YearFamily[], amountField: string, yearField: string): void {
    if (this.#family !== null) return this.#takeYears(this.#family, { families, amountField, yearField });
    const isOpen = !this.columns.has(amountField) && !this.undecided.includes(amountField);
    if (isOpen && families.length > 0) this.#askMeasure(amountField, families);
  }

  #takeYears(family: YearFamily, { families, amountField, yearField }: Spread): void {
    const yearColumn = this.columns.get(yearField);
    if (yearColumn) return this.#askYearColumns(family, { families, amountField, yearField }, yearColumn);
    this.yearColumns = family.members.map(({ year, candidate }) => ({ ...mapped(candidate), year }));
    const { measure, columns, withoutYear } = measureOf(family, families);
    this.#find('years-side-by-side', { field: amountField, measure, years: columns.map(({ year }) => year) });
    for (const { title, years } of withoutYear) {
      this.#find('year-of-column-open', { field: amountField, column: title, years, columns });
      this.undecided.push(amountField);
    }
  }

  /** Both a column of years and years in titles: which of them is the budget year? */
  #askYearColumns(family: YearFamily, { amountField, yearField }: Spread, yearColumn: MappedColumn): void {
    this.columns.delete(yearField);
    const columns = [yearColumn.title, ...family.members.map(({ candidate }) => candidate.name)];
    const optional = !this.#fields[yearField]?.required;
    this.#find('field-with-columns', { field: yearField, optional, columns });
    this.undecided.push(yearField, amountField);
  }

  #choose(field: string, rivals: readonly Source[]): void {
    const own = onlyOwn(rivals, this.#fields[field]);
    if (own === null) this.#askColumn(field, rivals);
    else this.#give(field, own);
  }

  #askColumn(field: string, rivals: readonly Source[]): void {
    const families = rivals.flatMap((source) => (source.kind === 'years' ? [source.family] : []));
    if (families.length === rivals.length) return this.#askMeasure(field, families);
    const optional = !this.#fields[field]?.required;
    this.#find('field-with-columns', { field, optional, columns: rivals.flatMap(namesOf) });
    this.undecided.push(field);
  }

  #askMeasure(field: string, families: readonly YearFamily[]): void {
    this.#find('measures-open', { field, measures: families.map((family) => measureOf(family, families)) });
    this.undecided.push(...[field, yearFieldOf(this.#fields) ?? []].flat());
  }

  #askField(source: Source | undefined, rows: readonly number[]): void {
    if (!source || this.#asked.has(source)) return;
    this.#asked.add(source);
    const fields = rows.flatMap((row) => this.#scores.names[row] ?? []);
    for (const column of namesOf(source)) this.#find('column-with-fields', { column, fields });
    this.undecided.push(...fields);
  }

  /** Proposes the years instead of their sum; one of them, where the year is known beforehand. */
  #askYearsOf(field: string, total: Source): void {
    if (yearFieldOf(this.#fields) !== null) return this.#askMeasure(field, this.#totals.families);
    this.#askColumn(field, [...this.#totals.yearColumns, total]);
  }

  /** The column fits, but says that it is something near the field, such as what was granted instead of what was paid. */
  #askMeaning(field: string, source: Source): void {
    const measure = source.kind === 'years' ? measureOf(source.family, [source.family]) : null;
    const columns = namesOf(source);
    this.#find('column-means-other', { field, columns, years: measure?.columns ?? [] });
    this.undecided.push(...[field, measure && yearFieldOf(this.#fields)].flatMap((name) => name ?? []));
  }

  #give(field: string, source: Source | undefined): void {
    if (source && this.#totals.includes(field, source)) return this.#askYearsOf(field, source);
    if (source && saysOther(source, this.#fields[field])) return this.#askMeaning(field, source);
    if (source?.kind === 'column') this.columns.set(field, mapped(source.candidate));
    if (source?.kind === 'years') this.#family = source.family;
  }

  #find<C extends Finding['code']>(code: C, facts: Extract<Finding, { code: C }>['facts']): void {
    // Code and facts belong together by the signature, which the union of all findings cannot tell.
    this.findings.push({ code, facts, place: this.#place, text: null, reading: null } as Finding);
  }
}

interface Spread {
  readonly families: readonly YearFamily[];
  readonly amountField: string;
  readonly yearField: string;
}

function mapped({ column: { column }, name }: Candidate): MappedColumn {
  return { column, title: name, decisions: noDecisions };
}
