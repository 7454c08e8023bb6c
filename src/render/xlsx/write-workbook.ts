import { Writable } from 'node:stream';
import type { stream } from 'exceljs';
import { mostInMemory } from '../rows.js';
import type { Workbook } from '../workbook.js';
import { addCharts } from './add-charts.js';
import { fillSheet } from './fill-sheet.js';
import { PackageParts } from './package-parts.js';
import { headerFooter, pageSetup, views } from './page.js';
import { APP_PROPERTIES, appPropertiesXml, CORE_PROPERTIES, corePropertiesXml } from './properties.js';
import { addSheetExtras } from './sheet-extras.js';
import { wholeOf, zipPieces, type Part } from './stream-zip.js';
import { streamedSheet } from './streamed-sheet.js';
import { styleBook } from './styles.js';

/**
 * The bytes of an xlsx file: exceljs writes the cells and their styles, we add charts, data bars, links and properties.
 * The same description makes the same bytes at any time, in any time zone, on any machine.
 */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return isStreamed(workbook) ? wholeOf(workbookPieces(workbook)) : (await packageParts(workbook)).zip();
}

/** Whether a workbook has rows that are made while they are written: then it is written in pieces. */
export function isStreamed({ sheets }: Workbook): boolean {
  return sheets.some(({ streamed }) => streamed !== null);
}

/** The same bytes piece by piece: no streamed sheet is in memory as a whole. */
export async function* workbookPieces(workbook: Workbook): AsyncGenerator<Uint8Array, void> {
  const parts = await packageParts(workbook);
  const streamed = new Map<string, Part>();
  for (const [index, { streamed: rows, widths }] of workbook.sheets.entries()) {
    const path = sheetPath(index);
    if (rows !== null) streamed.set(path, streamedSheet(parts.read(path), rows, widths));
  }
  yield* zipPieces(parts.sorted([...streamed]));
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** What adds further sheets behind those of a workbook; their parts are the caller's. */
export type AddSheets = (writer: stream.xlsx.WorkbookWriter) => void;

/** The parts of the file, before they are packed. */
export async function packageParts(
  workbook: Workbook,
  addSheets: AddSheets = () => {},
): Promise<PackageParts> {
  const parts = new PackageParts(await cellsAndStyles(workbook, addSheets));
  parts.write(CORE_PROPERTIES, corePropertiesXml(workbook));
  parts.write(APP_PROPERTIES, appPropertiesXml());
  for (const [index, sheet] of workbook.sheets.entries()) {
    addSheetExtras(parts, sheetPath(index), sheet);
  }
  addCharts(parts, workbook);
  return parts;
}

/**
 * Through the streaming writer of exceljs: at 10,000 rows it takes half the memory of the other one, at 100,000 a
 * twentieth, and what it cannot write is not ours to ask.
 */
async function cellsAndStyles(workbook: Workbook, addSheets: AddSheets): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const chunks: Uint8Array[] = [];
  const sink = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  // Then texts stand in their cells, since a table of all that differ would be in memory as a whole; and what is written is
  // packed at once.
  const isLong = isStreamed(workbook) || workbook.sheets.some(({ rows }) => rows.length > mostInMemory);
  const writer = new exceljs.stream.xlsx.WorkbookWriter({
    stream: sink,
    useStyles: true,
    useSharedStrings: !isLong,
    zip: isLong ? { zlib: { level: 1 } } : { store: true },
  });
  writer.views = [
    { x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  const styleOf = styleBook(workbook.lang);
  for (const sheet of workbook.sheets) {
    const worksheet = writer.addWorksheet(sheet.name, {
      pageSetup: pageSetup(sheet),
      headerFooter: headerFooter(workbook, sheet),
      views: views(sheet),
    });
    worksheet.columns = sheet.widths.map((width) => ({ width }));
    await fillSheet(worksheet, sheet, styleOf);
  }
  addSheets(writer);
  await writer.commit();
  return Buffer.concat(chunks);
}
