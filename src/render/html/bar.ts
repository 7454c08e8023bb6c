import { wholeOfParts, barParts, type BarPart, type PartAmounts } from '../pictures/picture.js';
import { partLooks } from '../pictures/look.js';
import { element, type Markup } from './markup.js';

/** The amount that fills the width of a cell. */
export function barScale(all: readonly PartAmounts[]): number {
  return Math.max(1, ...all.map(wholeOfParts));
}

/** A cell with the parts of an amount beside each other. The figures stand in the other cells: it tells nothing to those who cannot see it. */
export function barCell(parts: PartAmounts, full: number): Markup {
  let from = 0;
  const shapes = barParts.map((part) => {
    const shape = parts[part] > 0 ? shapeOf(part, from / full, parts[part] / full) : null;
    from += parts[part];
    return shape;
  });
  const picture = element('svg', { class: 'bar', 'aria-hidden': 'true', focusable: 'false' }, shapes);
  return element('td', { class: 'bar' }, picture);
}

function shapeOf(part: BarPart, from: number, width: number): Markup {
  const { fill, stroke } = partLooks[part];
  return element('rect', { x: percent(from), width: percent(width), height: '100%', fill, stroke });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
