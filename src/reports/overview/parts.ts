import { overviewCharts, overviewLabels } from '#src/messages/report/overview.js';
import type { Words } from '#src/messages/phrase.js';
import { part, type Part, type PartChart } from '#src/render/report.js';
import type { Column, Table } from '#src/render/table.js';
import type { CellsBehind, Placed } from '../bookings/rows-behind.js';
import { changeTable } from './changes.js';
import type { OverviewRows } from './rows.js';
import { areaTable, municipalityTable, placeTable, potTable, trackTable } from './tables.js';

/** The tables of an overview with bars and charts. @param behind where the rows behind an amount stand in a workbook */
export function overviewParts(
  { programmes, municipalities, tracks, areas, places }: OverviewRows,
  title: Words,
  behind: CellsBehind,
): readonly [Part, ...Part[]] {
  const bars = ['allocatedCents', 'disbursedCents'];
  const labels = overviewLabels;
  return [
    part(linked(potTable({ title, rows: programmes }), behind), {
      label: labels.programmes,
      bars: ['budgetCents', ...bars],
      charts: [{ ...chartOf('programmes', 'pot'), series: ['budgetCents', ...bars] }],
    }),
    part(linked(changeTable({ title, rows: programmes }), behind), { label: labels.changes }),
    part(linked(municipalityTable({ title, rows: municipalities }), behind), {
      label: labels.municipalities,
      bars,
    }),
    part(linked(trackTable({ title, rows: tracks }), behind), {
      label: labels.tracks,
      bars,
      charts: [{ ...chartOf('tracks', 'trackName'), series: bars }],
    }),
    part(linked(areaTable({ title, rows: areas }), behind), {
      label: labels.areas,
      bars,
      charts: [{ ...chartOf('areas', 'areaName'), series: bars }],
    }),
    part(linked(placeTable({ title, rows: places }), behind), { label: labels.places, bars }),
  ];
}

/** With amounts that lead to what they are made of. */
function linked<Row extends Placed>(table: Table<Row>, behind: CellsBehind): Table<Row> {
  const columns = table.columns.map((column): Column<Row> => {
    return column.type === 'amount' ? { ...column, link: (row) => behind(row, column.key) } : column;
  });
  return { ...table, columns };
}

function chartOf(what: keyof typeof overviewCharts, categories: string): Omit<PartChart, 'series'> {
  return { type: 'columns', title: overviewCharts[what], categories };
}
