import type { CommandHelp } from '../command-help.js';

export const areaIndicatorHelp: Readonly<Record<string, CommandHelp>> = {
  'area:indicator:set': {
    summary: {
      de: 'Die Kennzahl eines Gebiets für ein Jahr setzen',
      en: 'Set the indicator of an area for a year',
    },
    description: {
      de: 'Pläne verwenden den jüngsten Wert bis zu ihrem Jahr. Derselbe Wert noch einmal bucht nichts, ein anderer ersetzt ihn; was ein gebuchter Plan verwendet hat, bleibt bei ihm stehen.',
      en: 'Plans use the latest value up to their year. The same value again books nothing, another one replaces it; what a plan used when it was booked stays with it.',
    },
    examples: [
      {
        de: 'llq gebiet kennzahl setzen groepelingen population 34125 --jahr 2026 --quelle "Statistisches Landesamt"',
        en: 'llq area indicator set groepelingen population 34125 --year 2026 --source "Statistisches Landesamt"',
      },
    ],
    flags: { year: { de: 'Jahr, für das der Wert gilt', en: 'the year that the value is of' } },
  },
  'area:indicator:list': {
    summary: { de: 'Kennzahlen der Gebiete zeigen', en: 'Show the indicators of areas' },
    examples: [
      {
        de: 'llq gebiet kennzahl liste --kennzahl population --jahr 2026',
        en: 'llq area indicator list --indicator population --year 2026',
      },
    ],
    flags: { year: { de: 'nur Werte dieses Jahres', en: 'only values of this year' } },
  },
};
