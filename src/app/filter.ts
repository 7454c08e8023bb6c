import type { Directory } from './directory.js';

/** Filters of lists as typed. */
export interface PlaceTexts {
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
  readonly track?: string | undefined;
  readonly area?: string | undefined;
}

/** The codes behind the names of filters; what was not given stays open. Refuses as the directory does. */
export function placeCodes(directory: Directory, texts: PlaceTexts): PlaceTexts {
  const { programme, municipality, track, area } = texts;
  return {
    programme: programme === undefined ? undefined : directory.programme(programme).code,
    municipality: municipality === undefined ? undefined : directory.municipality(municipality).code,
    track: track === undefined ? undefined : directory.track(track).code,
    area: area === undefined ? undefined : directory.area(area).code,
  };
}
