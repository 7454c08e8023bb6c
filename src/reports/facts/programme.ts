import type { EnrolmentPeriod } from '#src/domain/master-data/enrolment.js';
import type { AliasName } from '#src/domain/master-data/naming.js';
import { dayOfYearText } from '#src/messages/words/spans.js';
import type { Fact, Shown } from '#src/render/facts.js';
import type { Table } from '#src/render/table.js';
import { textColumn } from '../lists/columns.js';
import { fromColumn, toColumn } from '../lists/naming-columns.js';
import type { ProgrammeRow } from '../lists/programmes.js';
import { trackTable, type TrackRow } from '../lists/tracks.js';
import { aliasNamesFact } from './named.js';

type Enrolment = Omit<EnrolmentPeriod, 'programme'>;

/** JSON of `programme show`: with its tracks, and the areas that are enrolled or were. */
export interface ProgrammeDetails extends Omit<ProgrammeRow, 'tracks'> {
  readonly aliasNameOrigins: readonly AliasName[];
  readonly tracks: readonly TrackRow[];
  /** Empty: the programme is not limited to areas. */
  readonly enrolments: readonly Enrolment[];
}

export function programmeSheet(programme: ProgrammeDetails): Shown {
  const title = `${programme.name} (${programme.code})`;
  return {
    json: programme,
    sheet: {
      title: { de: `Programm ${title}`, en: `Programme ${title}` },
      facts: programmeFacts(programme),
      tables: [
        (use) => use(trackTable(programme.tracks)),
        (use) => use(enrolmentTable(programme.enrolments)),
      ],
    },
  };
}

function programmeFacts(programme: ProgrammeDetails): Fact[] {
  const { firstGuardedYear, closingDay, enrolments, aliasNameOrigins } = programme;
  return [
    { label: { de: 'Geprüft ab', en: 'Guarded from' }, value: () => String(firstGuardedYear) },
    {
      label: { de: 'Stichtag der Vorjahresbuchung', en: 'Closing day' },
      value: (lang) => dayOfYearText(closingDay, lang),
    },
    {
      label: { de: 'Gebiete', en: 'Areas' },
      value: (lang) =>
        enrolments.length > 0
          ? null
          : { de: 'nicht auf Gebiete beschränkt', en: 'not limited to areas' }[lang],
    },
    aliasNamesFact(aliasNameOrigins),
  ];
}

function enrolmentTable(rows: readonly Enrolment[]): Table<Enrolment> {
  return {
    name: 'enrolments',
    title: { de: 'Aufgenommene Gebiete', en: 'Enrolled areas' },
    rows,
    columns: [textColumn('area'), fromColumn, toColumn, textColumn('decision')],
  };
}
