import { sumCents, type Cents } from '#src/domain/cents.js';
import { asYear } from '#src/domain/year.js';
import { reportWords } from '#src/messages/allocation/report.js';
import { part, type Part, type ReportBody } from '#src/render/report.js';
import { comparedRows, comparisonTable, type ComparedAllocation } from './comparison.js';
import { matrixJson, matrixTable } from './matrix-table.js';
import { programmesRows, programmesTable } from './programmes-table.js';
import type { AllocationReport } from './report.js';
import { trackRows, tracksTable } from './tracks-table.js';
import { fillAllocationWorkbook } from './workbook.js';

/** The allocations of one year and municipality, one for each programme. */
export type Allocations = readonly [AllocationReport, ...AllocationReport[]];

/** The report on allocations, with another year beside them where one is to be compared with. */
export function allocationBody(
  reports: Allocations,
  compared: readonly ComparedAllocation[] = [],
): ReportBody {
  const [first, ...others] = reports;
  const { figures, draft } = first;
  const matrix = others.length === 0 ? matrixPart(first) : programmesPart(reports);
  const tracks = part(tracksTable(reports), { label: reportWords.trackPart });
  const comparison: Part[] =
    compared.length === 0 ? [] : [part(comparisonTable(compared), { label: reportWords.comparison })];
  const before = others.length === 0 ? [] : [matrix, tracks];
  return {
    name: 'allocation',
    title: matrix.table(({ title }) => title),
    year: asYear(figures.year),
    scope: {
      draft: draft ? 'yes' : undefined,
      programme: reports.map(({ figures: { programme } }) => programme).join('+'),
      municipality: figures.municipality,
      compared: compared[0]?.before.year.toString(),
    },
    parts: [matrix, tracks, ...comparison],
    json: allocationJson(reports, compared),
    fillWorkbook: fillAllocationWorkbook({ reports, before, after: comparison }),
  };
}

function matrixPart(report: AllocationReport): Part {
  return part(matrixTable(report), { label: reportWords.areas });
}

function programmesPart(reports: Allocations): Part {
  return part(programmesTable(reports), { label: reportWords.areas });
}

const sums = ['budgetCents', 'blockedCents', 'allocatedCents', 'unallocatedCents'] as const;

/** `programme` is null where there are several; the sums at the top are those of all. */
function allocationJson(reports: Allocations, compared: readonly ComparedAllocation[]): object {
  const [first, ...others] = reports;
  const { year, programme, municipality } = first.figures;
  const total = (key: (typeof sums)[number]): Cents => sumCents(reports.map(({ figures }) => figures[key]));
  return {
    year,
    programme: others.length === 0 ? programme : null,
    municipality,
    ...Object.fromEntries(sums.map((key) => [key, total(key)])),
    programmes: reports.map(({ figures }) => ({
      programme: figures.programme,
      ...Object.fromEntries(sums.map((key) => [key, figures[key]])),
    })),
    areas:
      others.length === 0 ? matrixJson(first) : programmesRows(reports).map(({ name: _name, ...row }) => row),
    tracks: trackRows(reports).map(({ name: _name, ...row }) => row),
    ...(compared.length > 0 && { comparison: comparedRows(compared).map(({ name: _name, ...row }) => row) }),
  };
}
