import type { Lang } from '#src/messages/phrase.js';
import { barPartWords } from '#src/messages/page.js';
import { curveLooks, partLooks } from '../pictures/look.js';
import type { BarPart, Curve } from '../pictures/picture.js';
import { element, type Markup } from './markup.js';

/** What the parts of bars are. */
export function partLegend(parts: readonly BarPart[], lang: Lang): Markup {
  return legend(
    parts.map((part) => {
      const { fill, stroke } = partLooks[part];
      const shape = element('rect', { x: 0.5, y: 0.5, width: 21, height: 11, fill, stroke });
      return entry(shape, 22, barPartWords[part][lang]);
    }),
  );
}

/** Which curve is which. */
export function curveLegend(curves: readonly Curve[], lang: Lang): Markup {
  return legend(
    curves.map(({ name, title }) => {
      const { stroke, width, dash } = curveLooks[name];
      const line = { x1: 0, y1: 6, x2: 30, y2: 6, stroke, 'stroke-width': width };
      const dashes = dash.length === 0 ? null : dash.join(' ');
      return entry(element('line', { ...line, 'stroke-dasharray': dashes }), 30, title[lang]);
    }),
  );
}

/** The hatchings that parts are filled with, once for the whole page. */
export const hatchings: Markup = element(
  'svg',
  { class: 'hatchings', width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
  element(
    'defs',
    {},
    hatching('hatch-blocked', '#fff6dc', '#8a6d1d', 'M-1,1l2,-2M0,6l6,-6M5,7l2,-2'),
    hatching('hatch-over', '#a3211b', '#f3c9c5', 'M-1,5l2,2M0,0l6,6M5,-1l2,2'),
  ),
);

function hatching(id: string, ground: string, stroke: string, lines: string): Markup {
  const area = { width: 6, height: 6 };
  return element(
    'pattern',
    { id, ...area, patternUnits: 'userSpaceOnUse' },
    element('rect', { ...area, fill: ground }),
    element('path', { d: lines, stroke, 'stroke-width': 1.4 }),
  );
}

function legend(entries: readonly Markup[]): Markup {
  return element('ul', { class: 'legend' }, entries);
}

function entry(shape: Markup, width: number, title: string): Markup {
  const sample = { class: 'sample', width, height: 12, 'aria-hidden': 'true', focusable: 'false' };
  return element('li', {}, element('svg', sample, shape), title);
}
