import type { Finding } from '#src/domain/import/finding.js';
import { findingsWords, severityCountsText } from '#src/messages/import/findings-list.js';
import { fileState, frontTitle, frontWords, notListed } from '#src/messages/import/front-sheet.js';
import { severityWords } from '#src/messages/import/words.js';
import type { Lang } from '#src/messages/phrase.js';
import { text } from '#src/render/cells.js';
import type { SheetBuilder } from '#src/render/sheet-builder.js';
import { WorkbookBuilder } from '#src/render/workbook-builder.js';
import type { Sheet, WorkbookProperties } from '#src/render/workbook.js';
import { severityCounts, type FindingRow } from './findings.js';

const columns = [
  { key: 'severity', width: 11 },
  { key: 'sheet', width: 20 },
  { key: 'cell', width: 8 },
  { key: 'text', width: 26 },
  { key: 'reason', width: 52 },
  { key: 'proposal', width: 48 },
] as const;

type Front = SheetBuilder<(typeof columns)[number]['key']>;

/** A finding and the cell of the copy that it is about; null where it is about a whole sheet or file. */
export interface ListedFinding {
  readonly row: FindingRow;
  readonly target: { readonly sheet: string; readonly cell: string } | null;
}

export interface FrontSheetOptions {
  readonly lang: Lang;
  /** Allowed and unique among the sheets of the copy. */
  readonly name: string;
  readonly file: string;
  readonly hash: string;
  /** All findings, of which `listed` are the first. */
  readonly findings: readonly Finding[];
}

/** The first sheet of an annotated copy, and in which of its rows (as Excel counts) each listed finding stands. */
export function frontSheet(
  listed: readonly ListedFinding[],
  options: FrontSheetOptions,
): { readonly sheet: Sheet; readonly rowNumbers: readonly number[] } {
  const { lang, name, file, findings } = options;
  const book = new WorkbookBuilder(frontProperties(options));
  const front = book.sheet(name, columns, { frozenColumns: 0 });
  front.title(frontTitle[lang]({ file }));
  front.subtitle(severityCountsText(severityCounts(findings), lang));
  front.note(frontWords.howTo[lang]);
  front.blank();
  front.header(Object.fromEntries(columns.map(({ key }) => [key, findingsWords[key][lang]])));
  const rowNumbers = listed.map((finding) => addFinding(front, finding, lang));
  if (listed.length === 0) front.note(frontWords.nothing[lang]);
  else front.filterTo(front.nextRow - 1);
  const more = findings.length - listed.length;
  if (more > 0) front.note(notListed[lang]({ count: more }));
  return { sheet: front.build(), rowNumbers };
}

/** Of the whole workbook: a copy of the same list is known again by its mark. */
export function frontProperties({
  lang,
  file,
  hash,
}: Pick<FrontSheetOptions, 'lang' | 'file' | 'hash'>): WorkbookProperties {
  return {
    lang,
    title: frontTitle[lang]({ file }),
    subject: frontWords.subject[lang],
    mark: `llq annotated=${file}`,
    state: fileState[lang]({ hash }),
  };
}

function addFinding(front: Front, { row, target }: ListedFinding, lang: Lang): number {
  const link = target === null ? {} : { link: target.sheet, linkCell: target.cell };
  return front.row('data', {
    severity: text(severityWords[row.severity][lang], { role: `tone-${row.severity}` }),
    sheet: text(row.sheet ?? findingsWords.wholeFile[lang]),
    cell: row.cell === null ? null : text(row.cell, link),
    text: row.text === null ? null : text(row.text),
    reason: text(row.reason),
    proposal: text(row.proposal),
  });
}
