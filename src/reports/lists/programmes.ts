import { dayOfYearText } from '#src/messages/words/spans.js';
import type { List } from '#src/render/list.js';
import type { Table } from '#src/render/table.js';
import { aliasNamesColumn, codeColumn, nameColumn } from './naming-columns.js';

/** A programme as lists and JSON show it. */
export interface ProgrammeRow {
  readonly code: string;
  readonly name: string;
  readonly aliasNames: readonly string[];
  readonly firstGuardedYear: number;
  /** `MM-DD` of the following year. */
  readonly closingDay: string;
  /** The codes of its tracks, also of those that are not open. */
  readonly tracks: readonly string[];
}

export function programmeList(programmes: readonly ProgrammeRow[]): List<ProgrammeRow> {
  return { table: programmeTable(programmes), json: { programmes } };
}

function programmeTable(rows: readonly ProgrammeRow[]): Table<ProgrammeRow> {
  return {
    name: 'programmes',
    title: { de: 'Programme', en: 'Programmes' },
    rows,
    columns: [
      codeColumn,
      nameColumn,
      {
        key: 'firstGuardedYear',
        title: { de: 'Geprüft ab', en: 'Guarded from' },
        type: 'text', // a year is no quantity
        value: (row) => String(row.firstGuardedYear),
      },
      {
        key: 'closingDay',
        title: { de: 'Stichtag', en: 'Closing day' },
        type: 'text',
        value: (row, lang) => dayOfYearText(row.closingDay, lang),
      },
      {
        key: 'tracks',
        title: { de: 'Schienen', en: 'Tracks' },
        type: 'text',
        value: (row) => row.tracks.join(', '),
      },
      aliasNamesColumn,
    ],
  };
}
