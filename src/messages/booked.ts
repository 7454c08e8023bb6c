import type { Lang } from './phrase.js';

/** The beginning of what a booking answers: its number, or that nothing was booked on a dry run. */
export function bookedAs(number: string | null, lang: Lang): string {
  if (number === null) return { de: 'Probelauf, nichts gebucht', en: 'Dry run, nothing booked' }[lang];
  return { de: `Gebucht als ${number}`, en: `Booked as ${number}` }[lang];
}
