import type { AliasName } from '#src/domain/master-data/naming.js';
import type { Amounts, AreaStatus } from '#src/domain/status/status.js';
import { formatCents } from '#src/messages/format.js';
import { economicKindWords } from '#src/messages/words/codes.js';
import { servedKindsText } from '#src/messages/words/served-kinds.js';
import { spanText } from '#src/messages/words/spans.js';
import type { Fact, Shown } from '#src/render/facts.js';
import type { Table } from '#src/render/table.js';
import { areaColumn } from '../lists/columns.js';
import type { TrackRow } from '../lists/tracks.js';
import { amountColumns, summedAmounts } from './amount-columns.js';
import { aliasNamesFact } from './named.js';

/** JSON of `track show`: with the amounts of one year, its own and by area. */
export interface TrackDetails extends TrackRow, Amounts {
  readonly aliasNameOrigins: readonly AliasName[];
  readonly year: number;
  readonly areas: readonly AreaStatus[];
}

export function trackSheet(track: TrackDetails): Shown {
  const title = `${track.name} (${track.code})`;
  return {
    json: track,
    sheet: {
      title: { de: `Förderschiene ${title}`, en: `Track ${title}` },
      facts: [...trackFacts(track), ...yearFacts(track)],
      tables: [(use) => use(areaTable(track))],
    },
  };
}

function trackFacts(track: TrackDetails): Fact[] {
  return [
    { label: { de: 'Programm', en: 'Programme' }, value: () => track.programme },
    { label: { de: 'Stadt', en: 'Municipality' }, value: () => track.municipality },
    {
      label: { de: 'Wirtschaftsart', en: 'Economic kind' },
      value: (lang) => economicKindWords[track.economicKind][lang],
    },
    {
      label: { de: 'Gebietsarten', en: 'Kinds of area' },
      value: (lang) => servedKindsText(track.areaKinds, lang),
    },
    { label: { de: 'Gültig', en: 'Valid' }, value: (lang) => spanText(track, lang) },
    aliasNamesFact(track.aliasNameOrigins),
  ];
}

function yearFacts({ year, allocatedCents, availableCents }: TrackDetails): Fact[] {
  return [
    {
      label: { de: `Zugeteilt ${year}`, en: `Allocated ${year}` },
      value: (lang) => formatCents(allocatedCents, lang),
    },
    {
      label: { de: `Verfügbar ${year}`, en: `Available ${year}` },
      value: (lang) => formatCents(availableCents, lang),
    },
  ];
}

function areaTable({ year, areas }: TrackDetails): Table<AreaStatus> {
  return {
    name: 'areas',
    title: { de: `Beträge ${year}`, en: `Amounts ${year}` },
    rows: areas,
    columns: [areaColumn(), ...amountColumns],
    totals: summedAmounts,
  };
}
