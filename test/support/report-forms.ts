import { createHash } from 'node:crypto';
import { stateLine } from '#src/messages/report.js';
import { csvPieces } from '#src/render/csv.js';
import { renderParts } from '#src/render/report-terminal.js';
import { reportWorkbook } from '#src/render/report-workbook.js';
import type { Part, Report } from '#src/render/report.js';
import { workbookBytes } from '#src/render/xlsx/write-workbook.js';
import { textOf } from './text-of.js';

/** A report as it is written in each of its forms; of the workbook the SHA-256. */
export interface ReportForms {
  readonly terminal: string;
  readonly csv: readonly string[];
  readonly json: string;
  readonly xlsx: string;
}

export async function formsOf(report: Report): Promise<ReportForms> {
  const { parts, foot, state, asOf } = report;
  const below = [...foot.map(({ de }) => de), stateLine(state, 'de', asOf)];
  const bytes = await workbookBytes(reportWorkbook(report, 'de'));
  return {
    terminal: await renderParts(parts, below, { lang: 'de', width: 120 }),
    csv: await Promise.all(parts.map(csvOf)),
    json: JSON.stringify(report.json),
    xlsx: createHash('sha256').update(bytes).digest('hex'),
  };
}

function csvOf({ table }: Part): Promise<string> {
  return textOf(table((rows) => csvPieces(rows, { lang: 'de', style: 'de' })));
}
