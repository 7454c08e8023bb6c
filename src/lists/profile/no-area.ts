import { foldName } from '#src/domain/name.js';

/** What a spelling of an area means in a profile where the row has none: its money is the municipality's as a whole. */
export const noArea = 'none';

const words: ReadonlySet<string> = new Set(
  [
    'stadtweit',
    'gesamtstädtisch',
    'Gesamtstadt',
    'gesamte Stadt',
    'ganze Stadt',
    'alle',
    'alle Gebiete',
    'alle Stadtteile',
    'ohne',
    'ohne Gebiet',
    'kein Gebiet',
    'gebietsübergreifend',
    'stadtteilübergreifend',
    'übergreifend',
    'überregional',
    'citywide',
    'all areas',
    'no area',
  ].map(foldName),
);

/** Whether a text in a column of areas most likely says that there is none. It is proposed, never taken for granted. */
export function saysNoArea(text: string): boolean {
  return words.has(foldName(text));
}
