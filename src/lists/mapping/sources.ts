import { foldName } from '#src/domain/name.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { ListFile, Merge } from '../model.js';
import { emptyProfile } from '../profile/empty.js';
import type { Profile } from '../profile/profile.js';
import type { Field, Fields, FieldValue } from '../record.js';
import type { FoundTable } from '../understand/understood.js';
import { filledCells } from '../values/cells.js';
import { noHints, type YearHints } from '../values/century.js';
import type { ColumnDecisions, ColumnReading } from '../values/column.js';
import { zerosLost } from '../values/look/zeros-lost.js';
import { readingOf } from '../values/reading.js';
import { scaleOf } from '../values/scale.js';
import { ColumnSource } from './column-source.js';
import { FixedSource, LabelSource, readShared, withoutPerson, type FieldSource } from './field-source.js';
import type { MappedColumn } from './mapping.js';
import { RowFindings } from './row-findings.js';
import { ScaleAbove } from './scale-above.js';
import { yearsAbout } from './years-about.js';

/** What records are made with beside table and mapping. */
export interface RecordOptions {
  readonly fields: Fields;
  readonly profile: Profile | null;
  readonly file: ListFile;
  /** The calendar year of today. */
  readonly thisYear: number;
}

/** Makes the sources of the fields of one table, and keeps how its columns are read. */
export class Sources {
  /** By field; of years side by side by year. */
  readonly readings = new Map<string, ColumnReading>();
  readonly findings: Finding[] = [];
  readonly profile: Profile;
  readonly merges: readonly Merge[];
  readonly sheet: string;
  readonly #table: FoundTable;
  readonly #scaleAbove: ScaleAbove;
  readonly #thisYear: number;

  constructor(table: FoundTable, { profile, file, thisYear }: RecordOptions) {
    this.#thisYear = thisYear;
    this.profile = profile ?? emptyProfile('');
    this.sheet = table.sheet;
    this.#table = table;
    this.merges = file.sheets.find(({ name }) => name === table.sheet)?.merges ?? [];
    this.#scaleAbove = new ScaleAbove(table);
  }

  /** Null where nothing gives the field. */
  of(name: string, field: Field, column: MappedColumn | undefined): FieldSource | null {
    if (column) return this.ofColumn(name, field, column);
    const { sheet } = this;
    const { sheetNameField, groupFields, blankFields, constants } = this.profile;
    if (sheetNameField === name) return new FixedSource(name, field, this.#shared(name, field, sheet));
    const constant = this.#constant(name, field);
    const level = groupFields.indexOf(name);
    if (level >= 0) {
      const optional = blankFields.includes(name);
      const references = referencesOf(this.profile, name);
      return new LabelSource(name, field, { level, sheet, fallback: constant, optional, references });
    }
    return constants.has(name) ? new FixedSource(name, field, constant) : null;
  }

  /** `key` is what the reading is kept under. */
  ofColumn(name: string, field: Field, { column, title, decisions }: MappedColumn, key = name): FieldSource {
    const { sheet } = this;
    const cells = { [Symbol.iterator]: () => filledCells(this.#table.rows, column) };
    const ofColumn = { sheet, title, cells };
    const scaled = this.#scaled(decisions, field, title);
    const { reading, findings } = readingOf(ofColumn, field.type, scaled, this.#yearHints(field));
    this.readings.set(key, reading);
    this.findings.push(...findings, ...(field.type === 'text' ? zerosLost(ofColumn) : []));
    return new ColumnSource({
      name,
      field,
      title,
      column,
      sheet,
      reading,
      fillsDown: this.profile.fillDown.includes(name),
      merges: this.merges,
      fallback: this.#constant(name, field),
      references: referencesOf(this.profile, name),
    });
  }

  #yearHints({ type, past }: Field): YearHints {
    if (type !== 'day' && type !== 'day-or-period') return noHints;
    return past
      ? { latest: this.#thisYear + 1, years: () => [] }
      : { latest: null, years: () => yearsAbout(this.#table) };
  }

  #constant(name: string, field: Field): FieldValue | undefined {
    const text = this.profile.constants.get(name);
    return text === undefined ? undefined : this.#shared(name, field, text);
  }

  #shared(name: string, field: Field, text: string): FieldValue | undefined {
    const noticed = new RowFindings();
    const value = readShared({ text, cell: null }, { name, field, sheet: this.sheet }, noticed);
    this.findings.push(...noticed.all);
    return value && withoutPerson(value, referencesOf(this.profile, name));
  }

  /** A factor above the table holds for amounts whose title does not say another one. */
  #scaled(decisions: ColumnDecisions, { type }: Field, title: string): ColumnDecisions {
    if (type !== 'amount' || decisions.scale !== null || scaleOf(title) !== null) return decisions;
    this.findings.push(...this.#scaleAbove.question(title));
    return { ...decisions, scale: this.#scaleAbove.factor };
  }
}

function referencesOf({ persons }: Profile, field: string): ReadonlyMap<string, string> {
  return new Map([...(persons.get(field) ?? [])].map(([name, reference]) => [foldName(name), reference]));
}
