import type { FigureReport } from '#src/domain/reporting/figure/column.js';
import { figureColumns } from '#src/domain/reporting/figure/columns.js';
import { explainFigure as explained } from '#src/domain/reporting/figure/figure.js';
import type { Year } from '#src/domain/year.js';
import { columnNamed } from '#src/render/column-named.js';
import type { Shown } from '#src/render/facts.js';
import type { FigurePlace } from '#src/reports/figure/context.js';
import { figureSheet } from '#src/reports/figure/sheet.js';
import { titledColumns } from '#src/reports/figure/titles.js';
import { placeNames } from '#src/reports/place-names.js';
import type { Reader } from '#src/store/database.js';
import { choosePots, type PotsTexts } from '../allocation/pots.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';
import type { PlaceTexts } from '../filter.js';
import { inState, type StateRequest } from '../report/state.js';
import { readGround, refuseUnknown, type AskedFigure, type IsShown } from './figure-ground.js';
import { figurePlace, isAt, levelOf } from './figure-place.js';

/** A figure as it was asked for. The names are those of the flags. */
export interface FigureRequest extends PlaceTexts, StateRequest {
  readonly report: FigureReport;
  readonly year: Year;
  readonly column: string;
  /** What the flag for the column is called. */
  readonly columnFlag: string;
}

/**
 * What a figure of a report is made of: the arithmetic, and every booking behind it. Refuses names that are not registered,
 * `figure-unknown`, of an allocation as `choosePots` does, and as `inState` does; an unknown column is a usage error.
 */
export function explainFigure(context: Context, request: FigureRequest): Promise<Shown> {
  return inState(context, request, async (reader, shown) => {
    const directory = await readDirectory(reader);
    const asked = await askedFigure(reader, directory, request);
    const figure = explained(asked.column, await readGround(reader, asked));
    return figureSheet(figure, { ...asked, names: placeNames(directory), shown });
  });
}

async function askedFigure(
  reader: Reader,
  directory: Directory,
  request: FigureRequest,
): Promise<AskedFigure> {
  const { report, year } = request;
  const place = figurePlace(directory, request);
  const level = levelOf(request);
  const columns = titledColumns(figureColumns(report, level));
  if (columns.length === 0) refuseUnknown({ report, year, place });
  const column = columnNamed(request.column, columns, request.columnFlag);
  return {
    report,
    year,
    column,
    level,
    place,
    isShown: await shownMoney(reader, directory, { request, place }),
  };
}

interface Of {
  readonly request: FigureRequest;
  readonly place: FigurePlace;
}

/** The money that the report is about: an allocation has that of its programmes, rows of areas that of the one that was named. */
async function shownMoney(reader: Reader, directory: Directory, { request, place }: Of): Promise<IsShown> {
  if (request.report === 'allocation') {
    const pots = await choosePots(reader, directory, request.year, potsOf(directory, place));
    return (of) => pots.some((pot) => isAt(of, pot));
  }
  const { programme } = place;
  return levelOf(request) === 'area' ? (of) => isAt(of, { programme }) : () => true;
}

/** A track and an area tell whose they are. */
function potsOf(directory: Directory, { programme, municipality, track, area }: FigurePlace): PotsTexts {
  const of = track === undefined ? undefined : directory.track(track);
  const inArea = typeof area === 'string' ? directory.area(area) : undefined;
  const code = programme ?? of?.programme;
  return {
    programme: code === undefined ? [] : [code],
    municipality: municipality ?? of?.municipality ?? inArea?.municipality,
  };
}
