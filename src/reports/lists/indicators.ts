import type { IndicatorValue } from '#src/domain/allocation/situation.js';
import type { List } from '#src/render/list.js';
import type { Column, Table } from '#src/render/table.js';
import { textColumn, yearColumn } from './columns.js';

export function indicatorList(indicators: readonly IndicatorValue[]): List<IndicatorValue> {
  return {
    table: {
      name: 'indicators',
      title: { de: 'Kennzahlen', en: 'Indicators' },
      rows: indicators,
      columns: [textColumn('area'), ...indicatorColumns],
    },
    json: { indicators },
  };
}

/** The indicators of one area: part of what is shown of it. */
export function indicatorTable(
  rows: readonly Omit<IndicatorValue, 'area'>[],
): Table<Omit<IndicatorValue, 'area'>> {
  return {
    name: 'indicators',
    title: { de: 'Kennzahlen', en: 'Indicators' },
    rows,
    columns: indicatorColumns,
  };
}

/** Year by year, with where each value comes from. */
export const indicatorColumns: readonly Column<Omit<IndicatorValue, 'area'>>[] = [
  {
    key: 'indicator',
    title: { de: 'Kennzahl', en: 'Indicator' },
    type: 'text',
    value: (row) => row.indicator,
  },
  yearColumn(),
  { key: 'value', title: { de: 'Wert', en: 'Value' }, type: 'decimal', value: (row) => Number(row.value) },
  { key: 'source', title: { de: 'Quelle', en: 'Source' }, type: 'text', value: (row) => row.source },
];
