import type { Cents } from '#src/domain/cents.js';
import type { Amounts, ProgrammeStatus, TrackStatus } from '#src/domain/status/status.js';
import { formatPercent } from '#src/messages/format.js';
import type { Words } from '#src/messages/phrase.js';
import type { List } from '#src/render/list.js';
import type { Column, RowLook } from '#src/render/table.js';

/** A line of the tree: a programme, a track in it, or an area in that. */
export interface StatusRow extends Amounts {
  readonly level: 0 | 1 | 2;
  readonly name: Words;
  /** Of programmes only. */
  readonly budgetCents: Cents | null;
}

const barWidth = 10;

/** The year's tree. Bars show how much of the allocation is used; they are for eyes and stay out of files. */
export function statusList(
  status: { readonly year: number; readonly programmes: readonly ProgrammeStatus[] },
  { bars }: { readonly bars: boolean },
): List<StatusRow> {
  const rows = status.programmes.flatMap(programmeRows);
  return {
    json: status,
    table: {
      name: 'status',
      title: { de: `Stand ${status.year}`, en: `Status ${status.year}` },
      rows,
      look: ({ level }): RowLook => ({ level, ...(level === 2 ? {} : { emphasis: 'group' }) }),
      columns: [
        {
          key: 'name',
          title: { de: 'Programm, Schiene, Gebiet', en: 'Programme, track, area' },
          type: 'text',
          value: (row, lang) => row.name[lang],
        },
        amount('budgetCents', { de: 'Haushalt', en: 'Budget' }, (row) => row.budgetCents),
        amount('blockedCents', { de: 'Gesperrt', en: 'Blocked' }, (row) => row.blockedCents || null, true),
        amount('allocatedCents', { de: 'Zugeteilt', en: 'Allocated' }, (row) => row.allocatedCents),
        amount(
          'unallocatedCents',
          { de: 'Nicht zugeteilt', en: 'Unallocated' },
          (row) => (row.level === 2 ? null : row.unallocatedCents),
          true,
        ),
        amount('disbursedCents', { de: 'Ausgezahlt', en: 'Disbursed' }, (row) => row.disbursedCents),
        amount('repaidCents', { de: 'Zurückgezahlt', en: 'Repaid' }, (row) => row.repaidCents || null, true),
        amount('availableCents', { de: 'Verfügbar', en: 'Available' }, (row) => row.availableCents),
        ...(bars ? [barColumn] : []),
      ],
    },
  };
}

const barColumn: Column<StatusRow> = {
  key: 'used',
  title: { de: 'Verbraucht', en: 'Used' },
  type: 'text',
  value: (row, lang) => bar(row, lang),
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
  const name = `${status.programme} · ${status.municipality}`;
  return [{ ...status, level: 0, name: { de: name, en: name } }, ...status.tracks.flatMap(trackRows)];
}

function trackRows(status: TrackStatus): StatusRow[] {
  const areas = status.areas.map(({ area, ...amounts }): StatusRow => {
    const name = area === null ? { de: 'stadtweit', en: 'city-wide' } : { de: area, en: area };
    return { ...amounts, level: 2, budgetCents: null, name };
  });
  return [{ ...status, level: 1, budgetCents: null, name: { de: status.track, en: status.track } }, ...areas];
}

/** How much of what there was is used: `██████░░░░ 58,3 %`. Nothing where there was nothing. */
function bar(row: StatusRow, lang: 'de' | 'en'): string | null {
  const used = row.disbursedCents - row.repaidCents;
  const limit = used + row.availableCents;
  if (limit <= 0) return used > 0 ? '!' : null;
  const share = used / limit;
  const filled = Math.min(Math.max(Math.round(share * barWidth), 0), barWidth);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${formatPercent(share, lang)}`;
}
