/** Where and when a payment counts. Days are `YYYY-MM-DD`; `day` is a period where an old list tells no day. */
export interface PlaceRefusals {
  'area-not-valid-on': { area: string; day: string; from: string | null; to: string | null };
  'area-not-enrolled-on': { area: string; programme: string; day: string };
  'area-of-other-municipality': {
    area: string;
    municipality: string;
    track: string;
    trackMunicipality: string;
  };
  'track-not-valid-on': { track: string; day: string; from: string | null; to: string | null };
  'track-of-other-programme': { track: string; programme: string };
  'track-open': { candidates: readonly string[] };
  'day-outside-year': { day: string; year: number; lastDay: string };
}
