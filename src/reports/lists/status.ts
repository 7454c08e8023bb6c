import type { Cents } from '#src/domain/cents.js';
import type { Amounts, ProgrammeStatus, TrackStatus } from '#src/domain/status/status.js';
import { formatPercent } from '#src/messages/format.js';
import type { Words } from '#src/messages/phrase.js';
import type { List } from '#src/render/list.js';
import type { Column, RowLook } from '#src/render/table.js';
import { centsColumn, textColumn } from './columns.js';

/** A line of the tree: a programme, a track in it, or an area in that. */
export interface StatusRow extends Amounts {
  readonly level: 0 | 1 | 2;
  readonly name: Words;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string | null;
  readonly area: string | null;
  /** Of programmes only. */
  readonly budgetCents: Cents | null;
}

const barWidth = 10;

/** The year's amounts: as a tree with bars for eyes, or with the whole place in every row for files and programs. */
export function statusList(
  status: { readonly year: number; readonly programmes: readonly ProgrammeStatus[] },
  { tree }: { readonly tree: boolean },
): List<StatusRow> {
  const rows = status.programmes.flatMap(programmeRows);
  const columns: Column<StatusRow>[] = [
    ...(tree ? [nameColumn, barColumn] : placeColumns),
    amount('budgetCents', { de: 'Haushalt', en: 'Budget' }, (row) => row.budgetCents),
    amount('blockedCents', { de: 'Gesperrt', en: 'Blocked' }, (row) => row.blockedCents || null, true),
    centsColumn('allocatedCents'),
    amount(
      'unallocatedCents',
      { de: 'Nicht zugeteilt', en: 'Unallocated' },
      (row) => (row.level === 2 ? null : row.unallocatedCents),
      true,
    ),
    centsColumn('disbursedCents'),
    amount('repaidCents', { de: 'Zurückgezahlt', en: 'Repaid' }, (row) => row.repaidCents || null, true),
    centsColumn('availableCents'),
  ];
  return {
    json: status,
    table: {
      name: 'status',
      title: { de: `Stand ${status.year}`, en: `Status ${status.year}` },
      rows,
      look: ({ level }): RowLook => ({ level, ...(level === 2 ? {} : { emphasis: 'group' }) }),
      columns: tree ? inUse(columns, rows) : columns,
    },
  };
}

/** For eyes a column that may be left out is, where nothing stands in it. */
function inUse(columns: readonly Column<StatusRow>[], rows: readonly StatusRow[]): Column<StatusRow>[] {
  return columns.filter(
    ({ dispensable = false, value }) => !dispensable || rows.some((row) => value(row, 'de') !== null),
  );
}

/** For eyes: the last part of the place, indented by its level. */
const nameColumn: Column<StatusRow> = {
  key: 'name',
  title: { de: 'Programm, Schiene, Gebiet', en: 'Programme, track, area' },
  type: 'text',
  value: (row, lang) => row.name[lang],
};

/** For programs: every row says its whole place. */
const placeColumns: readonly Column<StatusRow>[] = [
  textColumn('programme'),
  textColumn('municipality'),
  textColumn('track'),
  textColumn('area'),
];

const barColumn: Column<StatusRow> = {
  key: 'used',
  title: { de: 'Verbraucht', en: 'Used' },
  type: 'text',
  value: (row, lang) => bar(row, lang),
  dispensable: true,
};

function amount(
  key: string,
  title: Words,
  value: (row: StatusRow) => Cents | null,
  dispensable = false,
): Column<StatusRow> {
  return { key, title, type: 'amount', value, dispensable };
}

function programmeRows(status: ProgrammeStatus): StatusRow[] {
  const { programme, municipality } = status;
  const name = `${programme} · ${municipality}`;
  const place = { programme, municipality, track: null, area: null };
  const tracks = status.tracks.flatMap((track) => trackRows(track, { programme, municipality }));
  return [{ ...status, ...place, level: 0, name: { de: name, en: name } }, ...tracks];
}

function trackRows(status: TrackStatus, pot: { programme: string; municipality: string }): StatusRow[] {
  const onTrack = { ...pot, track: status.track, budgetCents: null };
  const areas = status.areas.map((inArea): StatusRow => {
    const { area } = inArea;
    const name = area === null ? { de: 'stadtweit', en: 'city-wide' } : { de: area, en: area };
    return { ...inArea, ...onTrack, area, level: 2, name };
  });
  return [
    { ...status, ...onTrack, area: null, level: 1, name: { de: status.track, en: status.track } },
    ...areas,
  ];
}

/** How much of what there was is used: `██████░░░░ 58,3 %`. Nothing where there was nothing. */
function bar(row: StatusRow, lang: 'de' | 'en'): string | null {
  const used = row.disbursedCents - row.repaidCents;
  const limit = used + row.availableCents;
  if (limit <= 0) return used > 0 ? '!' : null;
  const share = used / limit;
  const filled = Math.min(Math.max(Math.round(share * barWidth), 0), barWidth);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}\u00A0${formatPercent(share, lang)}`; // never broken
}
