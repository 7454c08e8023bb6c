import type { HeaderFooter, PageSetup, PaperSize, WorksheetView } from 'exceljs';
import { cellAddress } from '#src/domain/cell-address.js';
import { pageOf } from '#src/messages/render.js';
import { shortened } from '../shortened.js';
import type { Sheet, WorkbookProperties } from '../workbook.js';
import { FONT_NAME } from './font.js';

// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- exceljs has this enum in its types only
const A4 = 9 as PaperSize.A4;
/** Excel refuses a header or footer beyond 255 characters in all; each text gets its part of that, ampersands twice. */
const TEXT_LIMIT = 110;
/** The size stands first: a text that begins with a digit would be read as part of it. */
const FONT = `&8&"${FONT_NAME},Regular"`;

/** A4, as wide as the page and as long as needed unless all is to go on one, with the header rows on every page. */
export function pageSetup({ orientation, onePage, repeated }: Sheet): Partial<PageSetup> {
  return {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage ? 1 : 0,
    margins: { left: 0.5, right: 0.5, top: 0.8, bottom: 0.7, header: 0.3, footer: 0.3 },
    ...(repeated && { printTitlesRow: `${repeated.first}:${repeated.last}` }),
  };
}

/** The workbook's title and the sheet's name at the head of each page, the state of the journal and the page at its foot. */
export function headerFooter(
  workbook: Pick<WorkbookProperties, 'lang' | 'title' | 'state'>,
  sheet: Pick<Sheet, 'name'>,
): Required<Pick<HeaderFooter, 'oddHeader' | 'oddFooter'>> {
  const page = pageOf[workbook.lang]({ page: '&P', pages: '&N' });
  return {
    oddHeader: `&L${FONT}${printed(workbook.title)}&R${FONT}${printed(sheet.name)}`,
    oddFooter: `&L${FONT}${printed(workbook.state)}&R${FONT}${page}`,
  };
}

/** What stays in view when the sheet is scrolled. */
export function views({ frozen: { rows, columns } }: Sheet): Partial<WorksheetView>[] {
  if (rows === 0) return [{ state: 'normal', showGridLines: false }];
  const topLeftCell = cellAddress(rows, columns);
  return [{ state: 'frozen', xSplit: columns, ySplit: rows, topLeftCell, showGridLines: false }];
}

/** An ampersand begins a code in headers and footers; doubled it stands for itself. */
function printed(text: string): string {
  return shortened(text, TEXT_LIMIT).replaceAll('&', '&&');
}
