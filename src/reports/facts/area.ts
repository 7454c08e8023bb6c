import type { IndicatorValue } from '#src/domain/allocation/situation.js';
import type { KindSince } from '#src/domain/master-data/area.js';
import type { EnrolmentPeriod, ManagementPeriod } from '#src/domain/master-data/enrolment.js';
import type { AliasName } from '#src/domain/master-data/naming.js';
import type { Amounts } from '#src/domain/status/status.js';
import { areaKindWords } from '#src/messages/words/codes.js';
import { spanText } from '#src/messages/words/spans.js';
import type { Fact, Shown } from '#src/render/facts.js';
import type { Table } from '#src/render/table.js';
import type { AreaRow } from '../lists/areas.js';
import { textColumn } from '../lists/columns.js';
import { indicatorTable } from '../lists/indicators.js';
import { fromColumn, toColumn } from '../lists/naming-columns.js';
import { amountColumns, summedAmounts } from './amount-columns.js';
import { aliasNamesFact } from './named.js';

type Enrolment = Omit<EnrolmentPeriod, 'area'>;
type Management = Omit<ManagementPeriod, 'area'>;
type TrackAmounts = Amounts & { readonly track: string };

/** JSON of `area show`: what holds today, all histories, and the amounts of one year per track. */
export interface AreaDetails extends AreaRow {
  readonly openedBy: string | null;
  readonly closedBy: string | null;
  readonly kinds: readonly KindSince[];
  readonly aliasNameOrigins: readonly AliasName[];
  readonly enrolments: readonly Enrolment[];
  readonly management: readonly Management[];
  readonly indicators: readonly Omit<IndicatorValue, 'area'>[];
  readonly year: number;
  readonly tracks: readonly TrackAmounts[];
}

export function areaSheet(area: AreaDetails): Shown {
  const title = `${area.name} (${area.code})`;
  return {
    json: area,
    sheet: {
      title: { de: `Gebiet ${title}`, en: `Area ${title}` },
      facts: areaFacts(area),
      tables: [
        (use) => use(amountTable(area)),
        (use) => use(kindTable(area.kinds)),
        (use) => use(enrolmentTable(area.enrolments)),
        (use) => use(managementTable(area.management)),
        (use) => use(indicatorTable(area.indicators)),
      ],
    },
  };
}

function areaFacts(area: AreaDetails): Fact[] {
  return [
    { label: { de: 'Stadt', en: 'Municipality' }, value: () => area.municipality },
    { label: { de: 'Art', en: 'Kind' }, value: (lang) => areaKindWords[area.kind][lang] },
    { label: { de: 'Gültig', en: 'Valid' }, value: (lang) => spanText(area, lang) },
    { label: { de: 'Eröffnet durch', en: 'Opened by' }, value: () => area.openedBy },
    { label: { de: 'Aufgehoben durch', en: 'Closed by' }, value: () => area.closedBy },
    { label: { de: 'Programme', en: 'Programmes' }, value: () => area.programmes.join(', ') },
    aliasNamesFact(area.aliasNameOrigins),
  ];
}

function amountTable({ year, tracks }: AreaDetails): Table<TrackAmounts> {
  return {
    name: 'tracks',
    title: { de: `Beträge ${year}`, en: `Amounts ${year}` },
    rows: tracks,
    columns: [textColumn('track'), ...amountColumns],
    totals: summedAmounts,
  };
}

function kindTable(kinds: readonly KindSince[]): Table<KindSince> {
  return {
    name: 'kinds',
    title: { de: 'Arten', en: 'Kinds' },
    rows: kinds,
    columns: [
      fromColumn,
      {
        key: 'kind',
        title: { de: 'Art', en: 'Kind' },
        type: 'text',
        value: (row, lang) => areaKindWords[row.kind][lang],
      },
      textColumn('decision'),
    ],
  };
}

function enrolmentTable(enrolments: readonly Enrolment[]): Table<Enrolment> {
  return {
    name: 'enrolments',
    title: { de: 'Aufnahmen in Programme', en: 'Enrolments in programmes' },
    rows: enrolments,
    columns: [textColumn('programme'), fromColumn, toColumn, textColumn('decision')],
  };
}

function managementTable(periods: readonly Management[]): Table<Management> {
  return {
    name: 'management',
    title: { de: 'Quartiersmanagement', en: 'Management' },
    rows: periods,
    columns: [
      { key: 'by', title: { de: 'Zuständig', en: 'In charge' }, type: 'text', value: (row) => row.by },
      fromColumn,
      toColumn,
    ],
  };
}
