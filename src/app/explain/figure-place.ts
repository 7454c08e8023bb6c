import { foldName } from '#src/domain/name.js';
import type { FigureLevel } from '#src/domain/reporting/figure/column.js';
import type { FigurePlace } from '#src/reports/figure/context.js';
import { withoutArea } from '#src/reports/lists/columns.js';
import type { Directory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';

/** Which rows are meant, by what was named. */
export function levelOf({ track, area }: Pick<PlaceTexts, 'track' | 'area'>): FigureLevel {
  if (track === undefined) return area === undefined ? 'programme' : 'area';
  return area === undefined ? 'track' : 'place';
}

/** The place that is meant. Money without an area is called as the reports call it. Refuses as the directory does. */
export function figurePlace(directory: Directory, texts: PlaceTexts): FigurePlace {
  const isWithoutArea = texts.area !== undefined && names.has(foldName(texts.area));
  if (!isWithoutArea) return placeCodes(directory, texts);
  return { ...placeCodes(directory, { ...texts, area: undefined }), area: null };
}

const names: ReadonlySet<string> = new Set([withoutArea.de, withoutArea.en].map(foldName));

/** Where a row or a line stands; undefined where it is of all. */
export interface Placed extends Omit<FigurePlace, 'track'> {
  readonly track?: string | null | undefined;
}

/** Whether something stands at the place. */
export function isAt(of: Placed, { programme, municipality, track, area }: FigurePlace): boolean {
  return (
    (programme === undefined || of.programme === programme) &&
    (municipality === undefined || of.municipality === municipality) &&
    (track === undefined || of.track === track) &&
    (area === undefined || of.area === area)
  );
}
