import type { ImportTarget } from '#src/domain/codes.js';
import { wholeList, type Finding } from '#src/domain/import/finding.js';
import { compareText } from '#src/domain/compare.js';
import type { Fields } from '../record.js';
import type { FoundTable } from '../understand/understood.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { columnsByWords, type ColumnsByWords } from './columns-by-words.js';
import { dataRows } from './column-evidence.js';
import { amountFieldOf, isUsuallyConstant, yearFieldOf } from './mapping.js';

/** The best target has to be better than the second by so much. */
const margin = 0.1;
/** Below that no target is meant. */
const least = 0.4;

interface Likely {
  readonly target: ImportTarget;
  readonly score: number;
}

/**
 * What tables are to be imported as: the target that explains most of their columns and finds most of what it needs.
 * Where none does, or two do about equally, it is the question `target-open`, with the likely ones first.
 */
export function guessTarget(
  tables: readonly FoundTable[],
  targets: Readonly<Record<ImportTarget, Fields>>,
): ImportTarget | Finding<'target-open'> {
  const seen = tables.map((table) => ({
    table,
    candidates: candidatesOf(table),
    rows: dataRows(table).length,
  }));
  const likely = Object.entries(targets)
    // The keys of a record of targets are their names.
    .map(([target, fields]): Likely => ({ target: target as ImportTarget, score: scoreOf(seen, fields) }))
    .toSorted((a, b) => b.score - a.score || compareText(a.target, b.target));
  const [best, second] = likely;
  const isClear = best && best.score >= least && best.score - (second?.score ?? 0) >= margin;
  if (isClear) return best.target;
  const near = likely.filter(({ score }) => best && score >= least && best.score - score < margin);
  const open = near.length > 0 ? near : likely;
  return {
    code: 'target-open',
    facts: { targets: open.map(({ target }) => target) },
    place: wholeList,
    text: null,
    reading: null,
  };
}

interface Seen {
  readonly table: FoundTable;
  readonly candidates: readonly Candidate[];
  readonly rows: number;
}

/** The mean over all tables by their rows. */
function scoreOf(seen: readonly Seen[], fields: Fields): number {
  const rows = seen.reduce((sum, table) => sum + table.rows, 0);
  const scores = seen.map(
    ({ table, candidates, rows: ofTable }) =>
      (ofTable / Math.max(1, rows)) *
      scoreOfTable(candidates, fields, columnsByWords(table, fields, candidates)),
  );
  return scores.reduce((sum, score) => sum + score, 0);
}

/** The harmonic mean of how much of what is needed was found, and of how many columns have a meaning. */
function scoreOfTable(candidates: readonly Candidate[], fields: Fields, told: ColumnsByWords): number {
  const ofYears = told.yearColumns.length > 0 ? [amountFieldOf(fields), yearFieldOf(fields)] : [];
  const found = new Set([...told.columns.keys(), ...told.undecided, ...ofYears]);
  const required = Object.keys(fields).filter(
    (name) => fields[name]?.required && !isUsuallyConstant(fields[name]),
  );
  const foundShare = required.filter((name) => found.has(name)).length / Math.max(1, required.length);
  const filled = candidates.filter(({ evidence }) => evidence.filled > 0).length;
  const explained = (told.columns.size + told.yearColumns.length) / Math.max(1, filled);
  return foundShare + explained === 0 ? 0 : (2 * foundShare * explained) / (foundShare + explained);
}
