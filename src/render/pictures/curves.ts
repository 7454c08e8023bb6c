import type { Mark, Scale, Spec } from 'vega';
import { formatShort } from '#src/messages/format.js';
import type { Lang } from '#src/messages/phrase.js';
import { cleanLine } from '../text-safety.js';
import { text, type Drawing } from './drawing.js';
import { curveLooks, curveOrder, gridLine, mutedInk } from './look.js';
import type { CurveName, CurvesPicture } from './picture.js';
import { ticksFor } from './ticks.js';

/** Room above the curves, and below them for the names of the slots. */
const top = 12;
const bottom = 28;
/** What a letter takes on average in the widest of the fonts of a page. */
const letterWidth = 8.2;
/** Where it is narrower, every other slot has its name. */
const narrow = 600;

/** An amount at the axis, with its text. */
interface Tick {
  readonly amount: number;
  readonly text: string;
}

/** The place where the curves are drawn; around it stand texts. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** The curves of a year over its slots, with lines across at round amounts. */
export function curvesDrawing({ slots, curves }: CurvesPicture, width: number, lang: Lang): Drawing {
  const height = width < narrow ? 260 : 320;
  const step = width < narrow ? 2 : 1;
  const known = curves.flatMap(({ amounts }) => amounts.filter((amount) => amount !== null));
  const ticks = ticksFor(known).map((amount) => ({ amount, text: formatShort(amount, lang) }));
  const names = slots.map((words, slot) => ({ slot, text: slot % step === 0 ? cleanLine(words[lang]) : '' }));
  const plot = {
    left: Math.ceil(Math.max(...ticks.map(({ text: { length } }) => length)) * letterWidth) + 10,
    right: width - Math.ceil(((names.at(-1)?.text.length ?? 0) * letterWidth) / 2) - 4,
    height,
  };
  const drawn = curveOrder.filter((name) => curves.some((curve) => curve.name === name));
  const points = curves.map(({ name, amounts }) => ({
    name: pointsOf(name),
    values: amounts.flatMap((amount, slot) => (amount === null ? [] : [{ slot, amount }])),
  }));
  const spec: Spec = {
    width,
    height,
    autosize: 'none',
    background: 'transparent',
    data: [...points, { name: 'ticks', values: ticks }, { name: 'names', values: names }],
    scales: scalesOf(ticks, slots.length, plot),
    marks: [...axisMarks(plot), ...drawn.flatMap(curveMarks)],
  };
  return { spec, width, height };
}

function scalesOf(ticks: readonly Tick[], slots: number, { left, right, height }: Plot): Scale[] {
  const amounts = ticks.map(({ amount }) => amount);
  return [
    { name: 'x', type: 'linear', range: [left + 8, right], domain: [0, Math.max(slots - 1, 1)] },
    {
      name: 'y',
      type: 'linear',
      range: [height - bottom, top],
      domain: [Math.min(...amounts), Math.max(...amounts)],
    },
  ];
}

/** A line across at each tick, its text at the left; the names of the slots below. */
function axisMarks({ left, right, height }: Plot): Mark[] {
  const y = { scale: 'y', field: 'amount' };
  const lines: Mark = {
    type: 'rule',
    aria: false,
    from: { data: 'ticks' },
    encode: {
      enter: {
        x: { value: left },
        x2: { value: right + 4 },
        y,
        stroke: { signal: `datum.amount === 0 ? '${mutedInk}' : '${gridLine}'` },
      },
    },
  };
  const fill = { value: mutedInk };
  return [
    lines,
    text('ticks', {
      x: { value: left - 8 },
      y,
      text: { field: 'text' },
      fill,
      align: { value: 'right' },
      baseline: { value: 'middle' },
    }),
    text('names', {
      x: { scale: 'x', field: 'slot' },
      y: { value: height - 6 },
      text: { field: 'text' },
      fill,
      align: { value: 'center' },
    }),
  ];
}

/** A line through what is known, and a dot at each known month of what is paid. */
function curveMarks(name: CurveName): Mark[] {
  const { stroke, width, dash } = curveLooks[name];
  const from = { data: pointsOf(name) };
  const place = { x: { scale: 'x', field: 'slot' }, y: { scale: 'y', field: 'amount' } };
  const line: Mark = {
    type: 'line',
    aria: false,
    from,
    encode: {
      enter: {
        ...place,
        stroke: { value: stroke },
        strokeWidth: { value: width },
        strokeDash: { value: [...dash] },
        strokeJoin: { value: 'round' },
      },
    },
  };
  if (name !== 'paid') return [line];
  const dots: Mark = {
    type: 'symbol',
    aria: false,
    from,
    encode: { enter: { ...place, fill: { value: stroke }, size: { value: 46 } } },
  };
  return [line, dots];
}

function pointsOf(name: CurveName): string {
  return `points-${name}`;
}
