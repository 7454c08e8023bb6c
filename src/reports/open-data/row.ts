import type { PublishedGrant } from '#src/domain/reporting/open-data/published.js';
import type { PlaceNames } from '../place-names.js';

/** A published payment as people read it; the keys are those of the JSON. */
export interface OpenDataRow extends PublishedGrant {
  readonly programmeName: string;
  readonly municipalityName: string;
  readonly trackName: string;
  /** Null: without an area. */
  readonly areaName: string | null;
  readonly currency: 'EUR';
}

export function openDataRows(grants: readonly PublishedGrant[], names: PlaceNames): OpenDataRow[] {
  return grants.map((grant) => ({
    ...grant,
    programmeName: names.programme(grant.programme),
    municipalityName: names.municipality(grant.municipality),
    trackName: names.track(grant.track),
    areaName: grant.area === null ? null : names.area(grant.area),
    currency: 'EUR',
  }));
}
