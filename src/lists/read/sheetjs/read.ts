import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { refuse } from '#src/domain/refusal.js';
import type { Excel97File } from '../../inspect/excel-97.js';
import type { PackagedFile } from '../../inspect/package.js';
import type { Limits } from '../../limits.js';
import { composed } from '../composed.js';
import { noticed } from '../notice.js';
import type { ListSink } from '../sink.js';
import { cellReader } from './cells.js';
import { parsedShare, parseWorkbook } from './open.js';
import type { ShowEnglish } from './numbers.js';
import { readSheet, type NamedSheet } from './sheet.js';

/** What SheetJS notes of a sheet that holds no cells: a chart, a dialog, a macro sheet of Excel 4. */
type ParsedSheet = WorkSheet & { readonly '!type'?: string };

/**
 * Reads a workbook of Excel, of any age. A sheet that was lost or holds no cells is a finding. Refuses as
 * `parseWorkbook` and `readSheet` do, and with `list-broken` where no sheet could be read.
 */
export async function readWorkbook(
  file: PackagedFile | Excel97File,
  sink: ListSink,
  limits: Limits,
): Promise<void> {
  const workbook = await parseWorkbook(file, sink);
  const names = workbook.SheetNames;
  const read = cellReader(workbook.Workbook?.WBProps?.date1904 === true, await englishFormatter());
  const sheets = names.flatMap((name) => namedSheet(workbook, name) ?? []);
  if (sheets.length === 0 || new Set(names).size !== names.length) refuse('list-broken', {});
  for (const [index, sheet] of sheets.entries()) {
    const progress = (share: number): void =>
      sink.progress(parsedShare + ((1 - parsedShare) * (index + share)) / sheets.length);
    readSheet(sheet, { read, limits, sink: { ...sink, progress } });
  }
  for (const name of names.filter((one) => namedSheet(workbook, one) === null))
    sink.finding(noticed('sheet-unreadable', {}, { sheet: composed(name), cell: null }));
}

/** Null where the sheet was lost or holds no cells. A sheet may be named like what every object has. */
function namedSheet({ Sheets, Workbook }: WorkBook, name: string): NamedSheet | null {
  const sheet: ParsedSheet | undefined = Object.hasOwn(Sheets, name) ? Sheets[name] : undefined;
  if (sheet?.['!data'] === undefined || sheet['!type'] !== undefined) return null;
  const hidden = Workbook?.Sheets?.find((one) => one.name === name)?.Hidden ?? 0;
  return { name: composed(name), sheet, visibility: visibilities[hidden] };
}

const visibilities = ['visible', 'hidden', 'very-hidden'] as const;

/** SheetJS's own formatter; a format that it does not understand shows the plain number. */
async function englishFormatter(): Promise<ShowEnglish> {
  const { SSF: formatter } = await import('@e965/xlsx');
  const { format: show }: { format: ShowEnglish } = formatter; // its types say `any`
  return (format, number) => {
    try {
      return show(format, number);
    } catch {
      return String(number);
    }
  };
}
