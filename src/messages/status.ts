import type { Concern } from '#src/domain/status/concerns.js';
import { money } from './amounts.js';
import type { Lang } from './phrase.js';

/** A line below the status about what needs a person. */
export function concernText(
  { kind, programme, municipality, track, area, excessCents }: Concern,
  lang: Lang,
): string {
  const place = [programme, municipality, track, area].filter((code) => code !== null).join(', ');
  const amount = money(excessCents, lang);
  if (kind === 'overspent') {
    return { de: `Überzogen: ${place} um ${amount}.`, en: `Overspent: ${place} by ${amount}.` }[lang];
  }
  return {
    de: `Mehr zugeteilt, als da ist: ${place} um ${amount}.`,
    en: `More allocated than there is: ${place} by ${amount}.`,
  }[lang];
}
