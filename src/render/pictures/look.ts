import type { BarPart, CurveName } from './picture.js';

/** Legible on white, and apart from each other without colour too: by shade, by hatching, by dashes. */
export const ink = '#1c2a36';
export const mutedInk = '#51606d';
export const gridLine = '#dfe4e9';

interface PartLook {
  /** A colour, or one of the hatchings of the page: see `hatchings`. */
  readonly fill: string;
  readonly stroke: string;
}

export const partLooks: Readonly<Record<BarPart, PartLook>> = {
  spent: { fill: '#17507d', stroke: '#17507d' },
  over: { fill: 'url(#hatch-over)', stroke: '#a3211b' },
  available: { fill: '#d3e3f0', stroke: '#7d9fba' },
  blocked: { fill: 'url(#hatch-blocked)', stroke: '#8a6d1d' },
};

interface CurveLook {
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
}

export const curveLooks: Readonly<Record<CurveName, CurveLook>> = {
  plan: { stroke: '#6b7883', width: 1.5, dash: [2, 4] },
  previous: { stroke: '#b0791b', width: 2, dash: [] },
  forecast: { stroke: '#17507d', width: 2.5, dash: [8, 5] },
  paid: { stroke: '#17507d', width: 3.5, dash: [] },
};

/** Drawn in this order: what matters most lies on top. */
export const curveOrder = Object.keys(curveLooks) as readonly CurveName[]; // complete by type
