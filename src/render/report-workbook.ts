import { footLine, stateLine } from '#src/messages/report.js';
import type { Lang } from '#src/messages/phrase.js';
import { addPartSheet } from './part-sheet.js';
import { reportMark } from './report-mark.js';
import type { Report } from './report.js';
import { WorkbookBuilder } from './workbook-builder.js';
import type { Workbook } from './workbook.js';

/** The workbook of a report: the sheets that it fills itself, else one for each part. */
export function reportWorkbook(report: Report, lang: Lang): Workbook {
  const { title, parts, foot, fillWorkbook } = report;
  const state = stateLine(report.state, lang, report.asOf);
  const properties = {
    lang,
    title: title[lang],
    subject: title[lang],
    mark: reportMark(report),
    state: footLine(report.state, lang, report.asOf),
  };
  const book = new WorkbookBuilder(properties);
  const ground = { lang, state, foot: foot.map((sentence) => sentence[lang]) };
  if (fillWorkbook) fillWorkbook(book, ground);
  else
    for (const [at, part] of parts.entries())
      addPartSheet(book, part, at === 0 ? ground : { ...ground, foot: [] });
  return book.build();
}
