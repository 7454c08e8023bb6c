import type { Finding } from '#src/domain/import/finding.js';
import type { SheetRow } from '../model.js';
import type { ListRecord } from '../record.js';
import type { FoundTable, RoledRow } from '../understand/understood.js';
import type { ColumnReading } from '../values/column.js';
import type { FieldSource } from './field-source.js';
import { fillDownSigns } from './fill-down-signs.js';
import { yearFieldOf, type Mapping } from './mapping.js';
import { missingValue } from './missing-value.js';
import { planRecords, type RecordPlan, type Variant } from './record-plan.js';
import { RowRecord, RowValues, type Slot } from './record-row.js';
import { RowFindings } from './row-findings.js';
import { rowKey } from './row-key.js';
import { Sources, type RecordOptions } from './sources.js';

/** What came of the rows of one table. */
export interface TableRecords {
  readonly records: readonly ListRecord[];
  /** How the columns were read, by field; those of years side by side by year. */
  readonly readings: ReadonlyMap<string, ColumnReading>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the data rows of a table as records: one for each row, or for each year of a row where years stand side by
 * side. What cannot be read, or is missing, is a finding, and the record is open; it has what could be read.
 */
export function recordsOf(table: FoundTable, mapping: Mapping, options: RecordOptions): TableRecords {
  const sources = new Sources(table, options);
  const plan = planRecords(options.fields, mapping, sources);
  const { profile, merges } = sources;
  const filledDown = fillDownSigns(mapping, { table, fields: options.fields, profile, merges });
  const undecided = new Set([...mapping.undecided, ...filledDown.map(({ facts }) => facts.field)]);
  const reader = new RecordReader(plan, { sheet: table.sheet, undecided, key: keyFields(mapping, options) });
  for (const row of table.rows) reader.read(row);
  return {
    records: reader.records,
    readings: sources.readings,
    findings: [...sources.findings, ...filledDown, ...reader.findings()],
  };
}

/** A key that does not name the year would be the same for each year of a row. */
function keyFields({ yearColumns }: Mapping, { fields, profile }: RecordOptions): readonly string[] {
  const key = profile?.key ?? [];
  const year = yearFieldOf(fields);
  const lacksYear = key.length > 0 && yearColumns.length > 0 && year !== null && !key.includes(year);
  return lacksYear ? [...key, year] : key;
}

interface Reading {
  readonly sheet: string;
  readonly undecided: ReadonlySet<string>;
  readonly key: readonly string[];
}

class RecordReader {
  readonly records: ListRecord[] = [];
  readonly #plan: RecordPlan;
  readonly #reading: Reading;
  readonly #noticed = new RowFindings();
  #skipped = 0;

  constructor(plan: RecordPlan, reading: Reading) {
    this.#plan = plan;
    this.#reading = reading;
  }

  findings(): readonly Finding[] {
    if (this.#skipped === 0) return this.#noticed.all;
    const place = { sheet: this.#reading.sheet, cell: null };
    const facts = { rows: this.#skipped };
    return [{ code: 'blank-amounts-skipped', facts, place, text: null, reading: null }, ...this.#noticed.all];
  }

  read(roled: RoledRow): void {
    if (roled.role === 'total') this.#plan.shared.forEach((source) => source.end());
    if (roled.role !== 'data') return;
    this.#noticed.beginRow();
    const shared = this.#plan.shared.map((source) => source.take(roled, this.#noticed));
    const countBefore = this.records.length;
    const sharedFindings = this.#noticed.count;
    for (const variant of this.#plan.variants) this.#readVariant(variant, { roled, shared, sharedFindings });
    if (this.records.length > countBefore) return;
    this.#noticed.forgetRow();
    this.#skipped++;
  }

  #readVariant(variant: Variant, { roled, shared, sharedFindings }: SharedPart): void {
    const before = this.#noticed.count;
    const slots = [...shared];
    for (const source of variant.own) slots.push(source.take(roled, this.#noticed));
    const isUnread = this.#noticed.count > before;
    if (this.#plan.skipsBlanks && this.#lacksAmount(variant, slots) && !isUnread) return;
    const lacks = this.#noticeMissing(variant.sources, slots, roled.row);
    const isOpen = this.#plan.lacksField || lacks || isUnread || sharedFindings > 0;
    const values = new RowValues(variant.layout, roled.row, slots);
    this.records.push(new RowRecord(values, this.#keyOf(values), isOpen));
  }

  #lacksAmount({ amountAt, sources }: Variant, slots: readonly Slot[]): boolean {
    if (amountAt === null || slots[amountAt] !== undefined) return false;
    return !this.#noticed.has(sources[amountAt]?.name ?? '');
  }

  /** Whether a field is missing that is needed or asked about; each is noticed once for the row, and what is asked about not at all. */
  #noticeMissing(sources: readonly FieldSource[], slots: readonly Slot[], row: SheetRow): boolean {
    const { sheet, undecided } = this.#reading;
    let lacks = false;
    for (let at = 0; at < slots.length; at += 1) {
      const source = sources[at];
      if (slots[at] !== undefined || !source) continue;
      const isAsked = undecided.has(source.name);
      if (!isAsked && !source.field.required) continue;
      lacks = true;
      if (isAsked || this.#noticed.has(source.name)) continue;
      this.#noticed.add(source.name, missingValue(source, sheet, row.index));
    }
    return lacks;
  }

  #keyOf(values: RowValues): string | null {
    const { key } = this.#reading;
    if (key.length === 0) return null;
    return rowKey(key.map((field) => values.get(field)?.text ?? ''));
  }
}

interface SharedPart {
  readonly roled: RoledRow;
  readonly shared: readonly Slot[];
  /** How much was noticed about what all records of the row share. */
  readonly sharedFindings: number;
}
