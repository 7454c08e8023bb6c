import type { Lang } from '#src/messages/phrase.js';
import { curvesDrawing } from '../pictures/curves.js';
import { barsDrawing } from '../pictures/bars.js';
import type { Drawing } from '../pictures/drawing.js';
import { partsIn, type Picture } from '../pictures/picture.js';
import { drawn } from '../pictures/svg.js';
import { element, together, trusted, type Markup } from './markup.js';
import { partLegend, curveLegend } from './legend.js';

/** Every picture is drawn twice, so that its texts are of the same size on a telephone and on a large screen. */
const widths = {
  bars: { wide: 500, narrow: 330 },
  curves: { wide: 1010, narrow: 340 },
} as const;

/** What is higher than so many times its width needs a printed page of its own. */
const tallest = 1.3;

/** A picture with its legend. `says` is what it shows, for those who cannot see it. */
export async function pictureMarkup(picture: Picture, says: string, lang: Lang): Promise<Markup> {
  const { wide, narrow } = widths[picture.kind];
  return together(
    legendOf(picture, lang),
    await svg(drawing(picture, wide, lang), `picture wide ${picture.kind}`, says),
    await svg(drawing(picture, narrow, lang), `picture narrow ${picture.kind}`, says),
  );
}

function drawing(picture: Picture, width: number, lang: Lang): Drawing {
  return picture.kind === 'bars' ? barsDrawing(picture, width, lang) : curvesDrawing(picture, width, lang);
}

async function svg({ spec, width, height }: Drawing, look: string, says: string): Promise<Markup> {
  const isTall = height > tallest * width;
  const attributes = {
    class: isTall ? `${look} tall` : look,
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'xMinYMin meet',
    role: 'img',
    'aria-label': says,
  };
  return element('svg', attributes, trusted(await drawn(spec)));
}

function legendOf(picture: Picture, lang: Lang): Markup {
  if (picture.kind === 'bars') return partLegend(partsIn(picture.rows.map(({ parts }) => parts)), lang);
  return curveLegend(picture.curves, lang);
}
