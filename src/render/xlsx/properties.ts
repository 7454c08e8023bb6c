import type { WorkbookProperties } from '../workbook.js';
import { escapeXml, XML_HEAD } from './xml.js';

/** The program that wrote the file. Excel and LibreOffice put their own name here when they save it. */
export const APPLICATION = 'llq';

export const CORE_PROPERTIES = 'docProps/core.xml';
export const APP_PROPERTIES = 'docProps/app.xml';

/** Stands where no moment is given: a clock would make other bytes of the same figures. */
const FIXED_MOMENT = new Date('2000-01-01T00:00:00Z');

/** The document's core properties; the mark stands among the keywords, where a person can read it too. */
export function corePropertiesXml({ title, subject, mark, lang, asOf }: WorkbookProperties): string {
  const moment = (asOf ?? FIXED_MOMENT).toISOString().replace(/\.\d+Z$/u, 'Z');
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
    `<dc:creator>${APPLICATION}</dc:creator><cp:keywords>${escapeXml(mark)}</cp:keywords>` +
    `<cp:lastModifiedBy>${APPLICATION}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>` +
    `<dc:language>${lang}</dc:language></cp:coreProperties>`
  );
}

export function appPropertiesXml(): string {
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>${APPLICATION}</Application></Properties>`
  );
}
