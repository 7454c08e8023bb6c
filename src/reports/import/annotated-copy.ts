import { cellAddress } from '#src/domain/cell-address.js';
import type { Finding, ListPlace } from '#src/domain/import/finding.js';
import { severityOf, type Severity } from '#src/domain/import/severity.js';
import { commentText, frontWords } from '#src/messages/import/front-sheet.js';
import { severityWords } from '#src/messages/import/words.js';
import type { Lang } from '#src/messages/phrase.js';
import { copiedSheetNames } from '#src/render/copied-sheet-names.js';
import { cellKey, type CopiedSheet, type Mark, type MarkedCopy } from '#src/render/marked-copy.js';
import { bySeverity, findingRows, type FindingRow } from './findings.js';
import { frontProperties, frontSheet } from './front-sheet.js';

/** A cell of the list: the place of its sheet among the sheets, row and column from 0. */
export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export interface AnnotatedList {
  readonly file: string;
  readonly hash: string;
  readonly findings: readonly Finding[];
  readonly sheets: readonly Omit<CopiedSheet, 'marks'>[];
  /** The cell that a finding is about; null where it is about a whole sheet or file. */
  readonly locate: (place: ListPlace) => CellPlace | null;
}

/** So many findings are listed, linked and commented: a workbook with more comments opens slowly. All are coloured. */
const mostListed = 10_000;
/** So many of one cell stand in its comment. */
const mostInComment = 4;

/** The description of the annotated copy of a list: a sheet with the findings, then the list with its cells marked. */
export function annotatedCopy(list: AnnotatedList, lang: Lang): MarkedCopy {
  const { file, hash, findings, sheets } = list;
  const names = copiedSheetNames(
    sheets.map(({ name }) => name),
    frontWords.sheet[lang],
  );
  const sorted = bySeverity(findings);
  const listed = findingRows(sorted.slice(0, mostListed), lang).map((row) => ({ row, at: list.locate(row) }));
  const front = frontSheet(
    listed.map(({ row, at }) => ({
      row,
      target: at && { sheet: names.copies[at.sheet] ?? '', cell: cellName(at) },
    })),
    { lang, name: names.front, file, hash, findings },
  );
  const told = sheets.map((): ToldFindings => new Map());
  for (const [index, { row, at }] of listed.entries()) {
    if (at !== null) addTo(told[at.sheet], at, { row, listedAt: front.rowNumbers[index] ?? 1 });
  }
  const marks = told.map((sheet) => marksOf(sheet, lang));
  for (const { place, code } of sorted.slice(mostListed)) {
    const at = list.locate(place);
    if (at !== null) colour(marks[at.sheet], at, severityOf(code));
  }
  return {
    ...frontProperties({ lang, file, hash }),
    front: front.sheet,
    sheets: sheets.map((sheet, at) => ({
      ...sheet,
      name: names.copies[at] ?? sheet.name,
      marks: marks[at] ?? new Map(),
    })),
  };
}

/** A finding that is listed, and in which row of the front sheet. */
interface ToldFinding {
  readonly row: FindingRow;
  readonly listedAt: number;
}

/** By cell, the heaviest first. */
type ToldFindings = Map<number, [ToldFinding, ...ToldFinding[]]>;

function addTo(sheet: ToldFindings | undefined, at: CellPlace, told: ToldFinding): void {
  const key = cellKey(at.row, at.column);
  const there = sheet?.get(key);
  if (there === undefined) sheet?.set(key, [told]);
  else there.push(told);
}

function cellName({ row, column }: CellPlace): string {
  return cellAddress(row, column);
}

function marksOf(sheet: ToldFindings, lang: Lang): Map<number, Mark> {
  return new Map([...sheet].map(([key, told]) => [key, markOf(told, lang)]));
}

function markOf(told: readonly [ToldFinding, ...ToldFinding[]], lang: Lang): Mark {
  const [{ row: heaviest, listedAt }] = told;
  const texts = told.slice(0, mostInComment).map(({ row }) => commentText(row, lang));
  const text = [...texts, ...(told.length > mostInComment ? ['…'] : [])].join('\n\n');
  const tone = heaviest.severity;
  return { tone, comment: { heading: severityWords[tone][lang], text }, backTo: `C${listedAt}` };
}

/** The same for all cells that are only coloured: there may be as many as the list has. */
const colours: Readonly<Record<Severity, Mark>> = {
  error: { tone: 'error', comment: null, backTo: null },
  question: { tone: 'question', comment: null, backTo: null },
  note: { tone: 'note', comment: null, backTo: null },
};

/** A mark that is there already weighs at least as much. */
function colour(marks: Map<number, Mark> | undefined, { row, column }: CellPlace, severity: Severity): void {
  const key = cellKey(row, column);
  if (marks?.has(key) === false) marks.set(key, colours[severity]);
}
