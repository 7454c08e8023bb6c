import { cellAddress } from '#src/domain/cell-address.js';
import { inSheet, quotedSheetName } from '../ranges.js';
import type { Sheet } from '../workbook.js';
import type { PackageParts } from './package-parts.js';
import { escapeXml } from './xml.js';

const BAR_COLOUR = 'FF9DC3E6';

/**
 * Adds to a written sheet what exceljs writes in a form that is not the same twice or not valid: data bars and links
 * within the workbook. Their place in the part is fixed by the format.
 */
export function addSheetExtras(parts: PackageParts, path: string, sheet: Sheet): void {
  const extras = dataBarsXml(sheet.dataBars) + linksXml(sheet);
  if (extras !== '') parts.insertBefore(path, '<pageMargins', extras);
}

function dataBarsXml(groups: Sheet['dataBars']): string {
  const bars = groups.map(
    (ranges, index) =>
      `<conditionalFormatting sqref="${ranges.map(inSheet).join(' ')}"><cfRule type="dataBar" priority="${index + 1}">` +
      '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="max"/>' +
      `<color rgb="${BAR_COLOUR}"/></dataBar></cfRule></conditionalFormatting>`,
  );
  return bars.join('');
}

function linksXml({ rows }: Sheet): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.link === undefined) return [];
      const target = escapeXml(`${quotedSheetName(cell.link)}!${cell.linkCell ?? 'A1'}`);
      return [`<hyperlink ref="${cellAddress(row, column)}" location="${target}"/>`];
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
