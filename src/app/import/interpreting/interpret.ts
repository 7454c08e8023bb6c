import type { ImportTarget } from '#src/domain/codes.js';
import type { ControlSum } from '#src/domain/events/import.js';
import { wholeList, type Finding } from '#src/domain/import/finding.js';
import { doubleKeys } from '#src/lists/mapping/double-keys.js';
import { moneyFieldOf } from '#src/lists/mapping/mapping.js';
import { guessTarget } from '#src/lists/mapping/guess-target.js';
import type { ListFile } from '#src/lists/model.js';
import { hasTitles } from '#src/lists/profile/match.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { ListRecord } from '#src/lists/record.js';
import { alikeRows } from '#src/lists/understand/alike-rows.js';
import type { FoundTable, UnderstoodSheet } from '#src/lists/understand/understood.js';
import { fieldsOfTargets, targets } from '../targets/all.js';
import { valueOf, type Target } from '../target.js';
import { compareSums } from './compare-sums.js';
import { OpenedRecord } from './opened-record.js';
import { readTables, type ReadTable } from './read-tables.js';
import { understandSheets } from './understand-sheets.js';

/** A list as it is understood with its profile; nothing of the ledger is in it. */
export interface Interpretation {
  /** Null where it is open what the list is imported as, and where it has no table; then there are no records. */
  readonly target: Target | null;
  readonly profile: Profile;
  readonly tables: readonly ReadTable[];
  readonly records: readonly ListRecord[];
  readonly controlSums: readonly ControlSum[];
  readonly findings: readonly Finding[];
}

/** Understands the sheets that are imported, and reads their rows as records of the target. `thisYear` is today's. */
export function interpret(file: ListFile, profile: Profile, thisYear: number): Interpretation {
  const { sheets, findings } = understandSheets(file, profile);
  const found = sheets.flatMap(({ tables }) => tables);
  // A profile that names titles and finds none of them says so itself.
  const target = found.length === 0 && !hasTitles(profile) ? noTable : targetOf(found, profile);
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
  return read({ file, profile, sheets, target: targets[target], thisYear, findings });
}

const noTable: Finding<'no-table'> = {
  code: 'no-table',
  facts: {},
  place: wholeList,
  text: null,
  reading: null,
};

interface Understood {
  readonly file: ListFile;
  readonly profile: Profile;
  readonly sheets: readonly UnderstoodSheet[];
  readonly target: Target;
  readonly thisYear: number;
  readonly findings: readonly Finding[];
}

function read({ file, profile, sheets, target, thisYear, findings }: Understood): Interpretation {
  const tables = readTables(sheets, { file, profile, target, thisYear });
  const all = tables.flatMap((table) => [...table.records]);
  const amountField = moneyFieldOf(target.fields) ?? '';
  const filled = target.booksZeros ? all : all.filter((record) => !isZero(record, amountField));
  if (isBeyondCounting(filled, amountField)) {
    return { target, profile, tables, records: [], controlSums: [], findings: [...findings, beyondCounting] };
  }
  const doubles = doubleKeys(filled);
  const records = withDoubtfulOpen(filled, [...findings, ...doubles]);
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
  place: wholeList,
  text: null,
  reading: null,
};

/** A row that says 0,00 and nothing doubtful. */
function isZero(record: ListRecord, amountField: string): boolean {
  return !record.open && valueOf(record, amountField, 'amount') === 0;
}

function zeros(rows: number): Finding[] {
  return rows === 0
    ? []
    : [{ code: 'zeros-left-out', facts: { rows }, place: wholeList, text: null, reading: null }];
}

/** Rows of a sheet that repeats others, and rows of one key, wait for an answer: it may count them twice. */
function withDoubtfulOpen(
  records: readonly ListRecord[],
  findings: readonly Finding[],
): readonly ListRecord[] {
  const sheets = new Set(
    findings.flatMap(({ code, place }) => (code === 'sheet-repeats-others' ? place.sheet : [])),
  );
  const keys = new Set(findings.flatMap(({ code, text }) => (code === 'key-twice' ? text : [])));
  if (sheets.size + keys.size === 0) return records;
  return records.map((record) => {
    const isDoubtful = sheets.has(record.place.sheet) || keys.has(record.key);
    return isDoubtful ? new OpenedRecord(record) : record;
  });
}

/** What the list is imported as: as the profile says, else as its columns tell. */
function targetOf(tables: readonly FoundTable[], { target }: Profile): ImportTarget | Finding<'target-open'> {
  return target ?? guessTarget(tables, fieldsOfTargets);
}
