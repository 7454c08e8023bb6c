import { headed } from '#src/messages/in-both.js';
import { dossierLabels, dossierWords } from '#src/messages/report/area.js';
import { areaKindWords } from '#src/messages/words/codes.js';
import type { Words } from '#src/messages/phrase.js';
import { part, type Part } from '#src/render/report.js';
import type { Table } from '#src/render/table.js';
import { centsColumn, titles } from '../lists/columns.js';
import { codeColumn, fromColumn, toColumn } from '../lists/naming-columns.js';
import type { IndexRow } from './dossier.js';
import { paidColumns } from './years.js';

/**
 * All areas, each with what it has got over the years that are shown.
 * @param sheetOf the sheet with the dossier of an area, where each has one
 */
export function areaTable(
  title: Words,
  rows: readonly IndexRow[],
  sheetOf: (area: string) => string | null = () => null,
): Table<IndexRow> {
  return {
    name: 'areas',
    title: headed(title, dossierLabels.areas),
    rows,
    columns: [
      {
        key: 'areaName',
        title: titles.area,
        type: 'text',
        value: (row) => row.areaName,
        link: ({ area }) => sheetOf(area),
      },
      { key: 'area', title: codeColumn.title, type: 'text', value: (row) => row.area, dispensable: true },
      {
        key: 'municipalityName',
        title: titles.municipality,
        type: 'text',
        value: (row) => row.municipalityName,
        dispensable: true,
      },
      {
        key: 'kind',
        title: titles.kind,
        type: 'text',
        value: ({ kind }, lang) => (kind === null ? null : areaKindWords[kind][lang]),
      },
      { ...fromColumn, dispensable: true },
      toColumn,
      { key: 'recipients', title: dossierWords.recipients, type: 'integer', value: (row) => row.recipients },
      centsColumn('allocatedCents'),
      ...paidColumns,
    ],
    totals: ['allocatedCents', 'disbursedCents', 'repaidCents', 'netCents'],
  };
}

export function indexPart(table: Table<IndexRow>): Part {
  return part(table, { label: dossierLabels.areas, bars: ['allocatedCents', 'netCents'] });
}
