import { headed } from '#src/messages/in-both.js';
import { overviewLabels, overviewNotes, overviewWords } from '#src/messages/report/overview.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column, Table } from '#src/render/table.js';
import { areaNameColumn, centsColumn, textColumn, titles } from '../lists/columns.js';
import {
  availableColumn,
  blockedColumn,
  budgetColumn,
  nameColumn,
  shareColumn,
  unallocatedColumn,
  usedColumn,
} from './columns.js';
import type { AreaRow, MunicipalityRow, PlaceRow, PotRow, TrackRow } from './rows.js';

type Labelled = keyof typeof overviewLabels;

const ofBudget = [
  budgetColumn,
  blockedColumn,
  centsColumn('allocatedCents'),
  unallocatedColumn,
  centsColumn('disbursedCents'),
  centsColumn('repaidCents', true),
  availableColumn('budgetCents'),
  usedColumn,
  shareColumn('budgetCents', overviewWords.shareOfBudget),
] as const;

const ofAllocation = [
  centsColumn('allocatedCents'),
  blockedColumn,
  centsColumn('disbursedCents'),
  centsColumn('repaidCents', true),
  availableColumn('allocatedCents'),
  usedColumn,
] as const;

const budgetTotals = ['budgetCents', 'unallocatedCents'];
const allTotals = ['blockedCents', 'allocatedCents', 'disbursedCents', 'repaidCents', 'availableCents'];

/** The table of an overview, and what stands below it. */
interface Of<Row> {
  readonly name: Labelled;
  readonly title: Words;
  readonly rows: readonly Row[];
}

export function potTable(of: Omit<Of<PotRow>, 'name'>): Table<PotRow> {
  const name = nameColumn('pot', overviewWords.pot);
  return {
    ...tableOf({ ...of, name: 'programmes' }, [name, ...ofBudget], [...budgetTotals, ...allTotals]),
    notes: [overviewNotes.available, overviewNotes.overspent],
  };
}

export function municipalityTable(of: Omit<Of<MunicipalityRow>, 'name'>): Table<MunicipalityRow> {
  const name = nameColumn('municipalityName', titles.municipality);
  return tableOf({ ...of, name: 'municipalities' }, [name, ...ofBudget], [...budgetTotals, ...allTotals]);
}

const municipalityColumn = nameColumn('municipalityName', titles.municipality);
const trackColumn = nameColumn('trackName', titles.track);
const allocationShare = shareColumn('allocatedCents', overviewWords.shareOfAllocation);

export function trackTable(of: Omit<Of<TrackRow>, 'name'>): Table<TrackRow> {
  const columns = [
    trackColumn,
    textColumn('programme'),
    municipalityColumn,
    ...allocationParts,
    ...ofAllocation,
    allocationShare,
  ];
  return tableOf({ ...of, name: 'tracks' }, columns, ['plannedCents', 'movedCents', ...allTotals]);
}

export function areaTable(of: Omit<Of<AreaRow>, 'name'>): Table<AreaRow> {
  const columns = [areaNameColumn(), municipalityColumn, ...ofAllocation, allocationShare];
  return { ...tableOf({ ...of, name: 'areas' }, columns, allTotals), notes: [overviewNotes.areas] };
}

export function placeTable(of: Omit<Of<PlaceRow>, 'name'>): Table<PlaceRow> {
  const columns = [
    trackColumn,
    areaNameColumn(),
    textColumn('programme'),
    municipalityColumn,
    ...allocationParts,
    ...ofAllocation,
  ];
  return tableOf({ ...of, name: 'places' }, columns, ['plannedCents', 'movedCents', ...allTotals]);
}

const allocationParts: readonly Column<Pick<TrackRow, 'plannedCents' | 'movedCents'>>[] = [
  { key: 'plannedCents', title: overviewWords.planned, type: 'amount', value: (row) => row.plannedCents },
  { key: 'movedCents', title: overviewWords.moved, type: 'amount', value: (row) => row.movedCents },
];

function tableOf<Row>(
  { name, title, rows }: Of<Row>,
  columns: readonly Column<Row>[],
  totals: readonly string[],
): Table<Row> {
  const label = overviewLabels[name];
  return {
    name,
    title: headed(title, label),
    rows,
    columns,
    totals,
  };
}
