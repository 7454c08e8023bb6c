import type { AreaKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import { economicKindWords } from '#src/messages/words/codes.js';
import { servedKindsText } from '#src/messages/words/served-kinds.js';
import type { List } from '#src/render/list.js';
import type { Table } from '#src/render/table.js';
import { textColumn } from './columns.js';
import { aliasNamesColumn, codeColumn, fromColumn, nameColumn, toColumn } from './naming-columns.js';

/** A track as lists and JSON show it. */
export interface TrackRow {
  readonly code: string;
  readonly name: string;
  readonly programme: string;
  readonly municipality: string;
  readonly economicKind: EconomicKind;
  /** The kinds of area it serves; null: all. */
  readonly areaKinds: readonly AreaKind[] | null;
  readonly aliasNames: readonly string[];
  readonly from: Day | null;
  readonly to: Day | null;
}

export function trackList(tracks: readonly TrackRow[]): List<TrackRow> {
  return { table: trackTable(tracks), json: { tracks } };
}

/** Also part of what is shown of a programme. */
export function trackTable(rows: readonly TrackRow[]): Table<TrackRow> {
  return {
    name: 'tracks',
    title: { de: 'Förderschienen', en: 'Tracks' },
    rows,
    columns: [
      codeColumn,
      nameColumn,
      textColumn('programme'),
      textColumn('municipality'),
      {
        key: 'economicKind',
        title: { de: 'Wirtschaftsart', en: 'Economic kind' },
        type: 'text',
        value: (row, lang) => economicKindWords[row.economicKind][lang],
      },
      {
        key: 'areaKinds',
        title: { de: 'Gebietsarten', en: 'Kinds of area' },
        type: 'text',
        value: (row, lang) => servedKindsText(row.areaKinds, lang),
        dispensable: true,
      },
      fromColumn,
      toColumn,
      aliasNamesColumn,
    ],
  };
}
