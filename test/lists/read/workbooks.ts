import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type ExcelKind = 'xlsx' | 'xlsm' | 'xlsb' | 'xls';

/** The kinds of workbook that Excel writes and that the tests make. */
export const excelKinds: readonly ExcelKind[] = ['xlsx', 'xlsb', 'xls'];

/** A workbook with these sheets, by name. */
export function workbookOf(sheets: Readonly<Record<string, WorkSheet>>): WorkBook {
  const workbook = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(workbook, sheet, name);
  return workbook;
}

/** A sheet with these cells, by address. */
export function sheetOf(cells: Readonly<Record<string, CellObject>>): WorkSheet {
  const sheet: WorkSheet = { ...cells };
  const ends = Object.keys(cells).map((at) => utils.decode_cell(at));
  const last = { r: Math.max(0, ...ends.map(({ r }) => r)), c: Math.max(0, ...ends.map(({ c }) => c)) };
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: last });
  return sheet;
}

/** A file of this kind; `biff5` is that of Excel 95. */
export function fileOf(workbook: WorkBook, kind: ExcelKind | 'biff5'): Buffer {
  const bookType = kind === 'xls' ? 'biff8' : kind;
  return write(workbook, { type: 'buffer', bookType, compression: true }) as Buffer; // as it is asked for
}

/** An `.xlsx` with one sheet of which this is the XML from `sheetData` on, after what stands in front of it. */
export function fileOfXml({
  before = '',
  rows,
  after = '',
}: {
  before?: string;
  rows: string;
  after?: string;
}): Buffer {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  return withParts(simpleFile(), { [sheetPart]: sheet });
}

export const sheetPart = 'xl/worksheets/sheet1.xml';

/** An `.xlsx` with one row. */
export function simpleFile(): Buffer {
  return fileOf(
    workbookOf({
      Liste: utils.aoa_to_sheet([
        ['Gebiet', 'Betrag'],
        ['Grohn', 120.5],
      ]),
    }),
    'xlsx',
  );
}

/** The zip with these parts besides, or instead of those of their names. */
export function withParts(file: Uint8Array, parts: Readonly<Record<string, string>>): Buffer {
  const added = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return Buffer.from(zipSync({ ...unzipSync(file), ...added }));
}

/** The text of a part. */
export function partOf(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name] ?? new Uint8Array());
}
