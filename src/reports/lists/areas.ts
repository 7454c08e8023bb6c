import type { AreaKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import { areaKindWords } from '#src/messages/words/codes.js';
import type { List } from '#src/render/list.js';
import type { Table } from '#src/render/table.js';
import { textColumn } from './columns.js';
import { aliasNamesColumn, codeColumn, fromColumn, nameColumn, toColumn } from './naming-columns.js';

/** An area as lists and JSON show it: what holds on the day that was asked about. */
export interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly kind: AreaKind;
  readonly aliasNames: readonly string[];
  readonly from: Day | null;
  readonly to: Day | null;
  /** The programmes in which the area is enrolled on that day. */
  readonly programmes: readonly string[];
}

export function areaList(areas: readonly AreaRow[]): List<AreaRow> {
  return { table: areaTable(areas), json: { areas } };
}

function areaTable(rows: readonly AreaRow[]): Table<AreaRow> {
  return {
    name: 'areas',
    title: { de: 'Gebiete', en: 'Areas' },
    rows,
    columns: [
      codeColumn,
      nameColumn,
      textColumn('municipality'),
      {
        key: 'kind',
        title: { de: 'Art', en: 'Kind' },
        type: 'text',
        value: (row, lang) => areaKindWords[row.kind][lang],
      },
      fromColumn,
      toColumn,
      {
        key: 'programmes',
        title: { de: 'Programme', en: 'Programmes' },
        type: 'text',
        value: (row) => row.programmes.join(', '),
        dispensable: true,
      },
      aliasNamesColumn,
    ],
  };
}
