import type {
  AreaOverview,
  MunicipalityOverview,
  Overview,
  PlaceOverview,
  PotOverview,
  TrackOverview,
} from '#src/domain/reporting/overview.js';
import type { Cents } from '#src/domain/cents.js';
import type { PlaceNames } from '../place-names.js';

/** Whether money is checked in the year: without that a level is not overspent, whatever it comes to. */
interface Guarded {
  readonly guarded: boolean;
}

export interface PotRow extends PotOverview, Guarded {
  readonly pot: string;
  readonly share: number | null;
}

export interface MunicipalityRow extends MunicipalityOverview, Guarded {
  readonly municipalityName: string;
  readonly share: number | null;
}

export interface TrackRow extends TrackOverview, Guarded {
  readonly municipalityName: string;
  readonly trackName: string;
  readonly share: number | null;
}

export interface AreaRow extends AreaOverview, Guarded {
  readonly municipalityName: string;
  /** Null: without an area. */
  readonly areaName: string | null;
  readonly share: number | null;
}

export interface PlaceRow extends PlaceOverview, Guarded {
  readonly municipalityName: string;
  readonly trackName: string;
  readonly areaName: string | null;
}

/** The overview as people read it; the keys are those of the JSON. */
export interface OverviewRows {
  readonly programmes: readonly PotRow[];
  readonly municipalities: readonly MunicipalityRow[];
  readonly tracks: readonly TrackRow[];
  readonly areas: readonly AreaRow[];
  readonly places: readonly PlaceRow[];
}

interface Ground {
  readonly names: PlaceNames;
  /** Whether the money of this programme is checked in the year. */
  readonly isGuarded: (programme: string) => boolean;
}

/** Adds names, shares of the whole, and whether the money is checked. Of what lies across programmes it is where it is of one. */
export function overviewRows(overview: Overview, { names, isGuarded }: Ground): OverviewRows {
  const { programmes, municipalities, tracks, areas, places } = overview;
  const named = (municipality: string) => ({ municipalityName: names.municipality(municipality) });
  const onTrack = ({ municipality, programme, track }: TrackOverview) => ({
    ...named(municipality),
    trackName: names.track(track),
    guarded: isGuarded(programme),
  });
  const areaName = (area: string | null) => (area === null ? null : names.area(area));
  const anyGuarded = (all: readonly { readonly programme: string }[]) =>
    all.some(({ programme }) => isGuarded(programme));
  return {
    programmes: withShares(programmes, budgetOf).map((row) => ({
      ...row,
      pot: `${names.programme(row.programme)}, ${names.municipality(row.municipality)}`,
      guarded: isGuarded(row.programme),
    })),
    municipalities: withShares(municipalities, budgetOf).map((row) => ({
      ...row,
      ...named(row.municipality),
      guarded: anyGuarded(programmes.filter(({ municipality }) => municipality === row.municipality)),
    })),
    tracks: withShares(tracks, allocationOf).map((row) => ({ ...row, ...onTrack(row) })),
    areas: withShares(areas, allocationOf).map((row) => ({
      ...row,
      ...named(row.municipality),
      areaName: areaName(row.area),
      guarded: anyGuarded(
        places.filter(({ municipality, area }) => municipality === row.municipality && area === row.area),
      ),
    })),
    places: places.map((row) => ({ ...row, ...onTrack(row), areaName: areaName(row.area) })),
  };
}

function budgetOf({ budgetCents }: { readonly budgetCents: Cents }): Cents {
  return budgetCents;
}

function allocationOf({ allocatedCents }: { readonly allocatedCents: Cents }): Cents {
  return allocatedCents;
}

/** Each with its share of what all have; null where they have nothing together. */
function withShares<Row>(
  rows: readonly Row[],
  amountOf: (row: Row) => Cents,
): (Row & { share: number | null })[] {
  const whole = rows.reduce((sum, row) => sum + amountOf(row), 0);
  return rows.map((row) => ({ ...row, share: whole > 0 ? amountOf(row) / whole : null }));
}
