import { subtractCents, type Cents } from '#src/domain/cents.js';
import { budgetLine } from '#src/messages/allocation/summary.js';
import { reportWords } from '#src/messages/allocation/report.js';
import { allocationTitle, allocationWords } from '#src/messages/allocation/words.js';
import type { Words } from '#src/messages/phrase.js';
import { areaKindWords } from '#src/messages/words/codes.js';
import type { List } from '#src/render/list.js';
import type { Column } from '#src/render/table.js';
import { matrixRows, type MatrixRow } from './matrix.js';
import type { AllocationReport } from './report.js';

/** The matrix of the yearly allocation as a list: a line for each area, a column for each track. */
export function matrixList(report: AllocationReport): List<MatrixRow> {
  const { figures, names, draft, areas } = report;
  const facts = { draft, year: figures.year, ...names };
  const rows = matrixRows(figures, areas);
  const columns = columnsOf(report);
  return {
    json: matrixJson(report, rows),
    table: {
      name: 'allocation',
      title: { de: allocationTitle(facts, 'de'), en: allocationTitle(facts, 'en') },
      rows,
      columns,
      totals: columns.filter(({ type }) => type === 'amount').map(({ key }) => key),
      notes: [{ de: budgetLine.de(figures), en: budgetLine.en(figures) }],
    },
  };
}

function columnsOf({ figures, names }: AllocationReport): Column<MatrixRow>[] {
  const tracks = figures.tracks.map(({ track }, at): Column<MatrixRow> => {
    const name = names.track(track);
    return amountColumn(track, { de: name, en: name }, ({ amounts }) => amounts[at] ?? null);
  });
  return [
    { key: 'area', title: allocationWords.area, type: 'text', value: ({ name }, lang) => name[lang] },
    {
      key: 'kind',
      title: allocationWords.kind,
      type: 'text',
      value: ({ kind }, lang) => (kind === null ? null : areaKindWords[kind][lang]),
      dispensable: true,
    },
    ...tracks,
    amountColumn('total', allocationWords.total, ({ totalCents }) => totalCents),
    amountColumn('previousYear', allocationWords.previousYear, (row) => row.previousYearCents),
    amountColumn('change', reportWords.change, changeOf),
  ];
}

function amountColumn(key: string, title: Words, value: (row: MatrixRow) => Cents | null): Column<MatrixRow> {
  return { key, title, type: 'amount', value };
}

function changeOf({ totalCents, previousYearCents }: MatrixRow): Cents {
  return subtractCents(totalCents, previousYearCents);
}

/** What scripts get: the rows with amounts by the code of the track. `area` is null for what has no area. */
function matrixJson({ figures, state }: AllocationReport, rows: readonly MatrixRow[]) {
  const { year, programme, municipality, budgetCents, blockedCents, allocatedCents, unallocatedCents } =
    figures;
  return {
    year,
    programme,
    municipality,
    budgetCents,
    blockedCents,
    allocatedCents,
    unallocatedCents,
    rows: rows.map((row) => ({
      area: row.area,
      kind: row.kind,
      tracks: Object.fromEntries(figures.tracks.map(({ track }, at) => [track, row.amounts[at] ?? 0])),
      totalCents: row.totalCents,
      previousYearCents: row.previousYearCents,
      changeCents: changeOf(row),
    })),
    state,
  };
}
