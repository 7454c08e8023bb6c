import { allocationTitle, allocationWords } from '#src/messages/allocation/words.js';
import { budgetLine } from '#src/messages/allocation/summary.js';
import { withFacts } from '#src/messages/in-both.js';
import { areaKindWords } from '#src/messages/words/codes.js';
import type { Column, Table } from '#src/render/table.js';
import { amountKeys } from '#src/render/totals.js';
import { amountColumn, comparedColumns } from './amount-column.js';
import { matrixRows, type MatrixRow } from './matrix.js';
import type { AllocationReport } from './report.js';

/** The matrix of the yearly allocation: a line for each area, a column for each track. */
export function matrixTable(report: AllocationReport): Table<MatrixRow> {
  const { figures, names, draft, areas } = report;
  const facts = { draft, year: figures.year, ...names };
  const tracks = figures.tracks.map(({ track }, at): Column<MatrixRow> => {
    const name = names.track(track);
    return amountColumn(`tracks.${track}`, { de: name, en: name }, ({ amounts }) => amounts[at] ?? null);
  });
  const columns = [...areaColumns<MatrixRow>(), ...tracks, ...comparedColumns<MatrixRow>()];
  return {
    name: 'areas',
    title: { de: allocationTitle(facts, 'de'), en: allocationTitle(facts, 'en') },
    rows: matrixRows(figures, areas),
    columns,
    totals: amountKeys(columns),
    notes: [withFacts(budgetLine, figures)],
  };
}

/** The name of an area and its kind. */
export function areaColumns<Row extends Pick<MatrixRow, 'name' | 'kind'>>(): Column<Row>[] {
  return [
    { key: 'area', title: allocationWords.area, type: 'text', value: ({ name }, lang) => name[lang] },
    {
      key: 'kind',
      title: allocationWords.kind,
      type: 'text',
      value: ({ kind }, lang) => (kind === null ? null : areaKindWords[kind][lang]),
      dispensable: true,
    },
  ];
}

/** What scripts get: amounts by the code of the track. `area` is null for what has no area. */
export function matrixJson({ figures, areas }: AllocationReport): object[] {
  return matrixRows(figures, areas).map(
    ({ area, kind, amounts, totalCents, previousYearCents, changeCents }) => ({
      area,
      kind,
      tracks: Object.fromEntries(figures.tracks.map(({ track }, at) => [track, amounts[at] ?? 0])),
      totalCents,
      previousYearCents,
      changeCents,
    }),
  );
}
