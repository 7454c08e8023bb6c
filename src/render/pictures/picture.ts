import type { Cents } from '#src/domain/cents.js';
import type { Lang, Words } from '#src/messages/phrase.js';

/** The parts of a bar, in the order in which they are drawn. */
export const barParts = ['spent', 'over', 'available', 'blocked'] as const;
export type BarPart = (typeof barParts)[number];

/** How much each part has; none is below zero. */
export type PartAmounts = Readonly<Record<BarPart, Cents>>;

interface BarRow {
  readonly name: (lang: Lang) => string;
  /** Beside the name. */
  readonly note: (lang: Lang) => string;
  readonly parts: PartAmounts;
}

/** Bars below each other, all on one scale. */
export interface BarsPicture {
  readonly kind: 'bars';
  readonly rows: readonly BarRow[];
}

/** The curves of a year; how each is drawn hangs on what it is. */
export type CurveName = 'paid' | 'plan' | 'previous' | 'forecast';

export interface Curve {
  readonly name: CurveName;
  readonly title: Words;
  /** One for each slot; null where nothing is known. */
  readonly amounts: readonly (Cents | null)[];
}

export interface CurvesPicture {
  readonly kind: 'curves';
  /** The texts along the axis. */
  readonly slots: readonly Words[];
  readonly curves: readonly Curve[];
}

export type Picture = BarsPicture | CurvesPicture;

/** All parts together. */
export function wholeOfParts(amounts: PartAmounts): number {
  return barParts.reduce((sum, part) => sum + amounts[part], 0);
}

/** The parts that any of these has. */
export function partsIn(all: readonly PartAmounts[]): readonly BarPart[] {
  return barParts.filter((part) => all.some((amounts) => amounts[part] > 0));
}
