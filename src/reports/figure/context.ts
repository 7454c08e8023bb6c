import type { FigureLevel, FigureReport } from '#src/domain/reporting/figure/column.js';
import { reportOfYear } from '#src/messages/explain-figure.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import type { Late } from '../late.js';
import { withoutArea } from '../lists/columns.js';
import type { PlaceNames } from '../place-names.js';

/** Where a figure stands, by codes; undefined is open. */
export interface FigurePlace {
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
  readonly track?: string | undefined;
  /** Null: what has no area. */
  readonly area?: string | null | undefined;
}

/** Which figure is explained. */
export interface FigureContext {
  readonly report: FigureReport;
  readonly year: number;
  readonly column: { readonly title: Words };
  readonly level: FigureLevel;
  readonly place: FigurePlace;
  readonly names: PlaceNames;
  /** The state of the journal. */
  readonly shown: Late & { readonly mark: string };
}

/** `Überblick 2027`. */
export function reportText({ report, year }: Pick<FigureContext, 'report' | 'year'>, lang: Lang): string {
  return reportOfYear[report][lang]({ year });
}

/** The names of a place: `Landesprogramm Lebendige Quartiere, Bremen`; empty where all is open. */
export function placeText(
  { programme, municipality, track, area }: FigurePlace,
  names: PlaceNames,
  lang: Lang,
): string {
  const parts = [
    programme === undefined ? null : names.programme(programme),
    municipality === undefined ? null : names.municipality(municipality),
    track === undefined ? null : names.track(track),
    area === null ? withoutArea[lang] : area && names.area(area),
  ];
  return parts.filter(Boolean).join(', ');
}
