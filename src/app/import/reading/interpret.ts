import type { ImportTarget } from '#src/domain/codes.js';
import type { ControlSum } from '#src/domain/events/import.js';
import type { Finding } from '#src/domain/import/finding.js';
import { doubleKeys } from '#src/lists/mapping/double-keys.js';
import { amountFieldOf } from '#src/lists/mapping/mapping.js';
import { guessTarget } from '#src/lists/mapping/guess-target.js';
import type { ListFile } from '#src/lists/model.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { ListRecord } from '#src/lists/record.js';
import { alikeRows } from '#src/lists/understand/alike-rows.js';
import type { FoundTable, UnderstoodSheet } from '#src/lists/understand/understood.js';
import { fieldsOfTargets, targets } from '../targets/all.js';
import { valueOf, type Target } from '../target.js';
import { compareSums } from './compare-sums.js';
import { readTables, type ReadTable } from './read-tables.js';
import { understandSheets } from './understand-sheets.js';

/** A list as it is understood with its profile; nothing of the ledger is in it. */
export interface Interpretation {
  /** Null where it is open what the list is imported as; then there are no records. */
  readonly target: Target | null;
  readonly profile: Profile;
  readonly tables: readonly ReadTable[];
  readonly records: readonly ListRecord[];
  readonly controlSums: readonly ControlSum[];
  readonly findings: readonly Finding[];
}

/** Understands the sheets that are imported, and reads their rows as records of the target. */
export function interpret(file: ListFile, profile: Profile): Interpretation {
  const { sheets, findings } = understandSheets(file, profile);
  const target = targetOf(
    sheets.flatMap(({ tables }) => tables),
    profile,
  );
  if (typeof target === 'object') {
    return {
      target: null,
      profile,
      tables: [],
      records: [],
      controlSums: [],
      findings: [...findings, target],
    };
  }
  return read({ file, profile, sheets, target: targets[target], findings });
}

interface Understood {
  readonly file: ListFile;
  readonly profile: Profile;
  readonly sheets: readonly UnderstoodSheet[];
  readonly target: Target;
  readonly findings: readonly Finding[];
}

function read({ file, profile, sheets, target, findings }: Understood): Interpretation {
  const tables = readTables(sheets, { file, profile, target });
  const all = tables.flatMap((table) => [...table.records]);
  const amountField = amountFieldOf(target.fields) ?? '';
  const records = target.booksZeros ? all : all.filter((record) => !isZero(record, amountField));
  if (isBeyondCounting(records, amountField)) {
    return { target, profile, tables, records: [], controlSums: [], findings: [...findings, beyondCounting] };
  }
  const doubles = doubleKeys(records);
  openDoubtful(records, [...findings, ...doubles]);
  const sums = compareSums(sheets, tables, { profile, target });
  const noticed = tables.flatMap((table) => [...table.findings, ...alikeRows(table.table)]);
  return {
    target,
    profile,
    tables,
    records,
    controlSums: sums.sums,
    findings: [...findings, ...noticed, ...zeros(all.length - records.length), ...doubles, ...sums.findings],
  };
}

/** Whether the amounts together leave the safe integers, as account numbers taken for amounts do. */
function isBeyondCounting(records: readonly ListRecord[], field: string): boolean {
  const sum = records.reduce((all, record) => all + Math.abs(valueOf(record, field, 'amount') ?? 0), 0);
  return !Number.isSafeInteger(sum);
}

const beyondCounting: Finding = {
  code: 'amounts-beyond-counting',
  facts: {},
  place: { sheet: null, cell: null },
  text: null,
  reading: null,
};

/** A row that says 0,00 and nothing doubtful. */
function isZero(record: ListRecord, amountField: string): boolean {
  return !record.open && valueOf(record, amountField, 'amount') === 0;
}

function zeros(rows: number): Finding[] {
  const place = { sheet: null, cell: null };
  return rows === 0 ? [] : [{ code: 'zeros-left-out', facts: { rows }, place, text: null, reading: null }];
}

/** Rows of a sheet that repeats others, and rows of one key, wait for an answer: it may count them twice. */
function openDoubtful(records: readonly ListRecord[], findings: readonly Finding[]): void {
  const sheets = new Set(
    findings.flatMap(({ code, place }) => (code === 'sheet-repeats-others' ? place.sheet : [])),
  );
  const keys = new Set(findings.flatMap(({ code, text }) => (code === 'key-twice' ? text : [])));
  if (sheets.size + keys.size === 0) return;
  for (const record of records) {
    const isDoubtful = sheets.has(record.place.sheet) || keys.has(record.key);
    if (isDoubtful) Object.assign(record, { open: true }); // a copy would lose its cells
  }
}

/** What the list is imported as: as the profile says, else as its columns tell. */
function targetOf(tables: readonly FoundTable[], { target }: Profile): ImportTarget | Finding<'target-open'> {
  return target ?? guessTarget(tables, fieldsOfTargets);
}
