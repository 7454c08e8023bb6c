import type { AreaKey } from '#src/domain/allocation/plan.js';
import type { Measure } from '#src/domain/line.js';
import type { Words } from '#src/messages/phrase.js';
import { amendmentKindWords } from './codes.js';

/** What an amount counts as; complete by type. */
export const measureWords: Record<Measure, Words> = {
  original: { de: 'Ansatz', en: 'original budget' },
  ...amendmentKindWords,
  planned: { de: 'geplante Zuteilung', en: 'planned allocation' },
  moved: { de: 'Umschichtung', en: 'moved' },
  disbursed: { de: 'Auszahlung', en: 'disbursed' },
  repaid: { de: 'Rückzahlung (wieder verfügbar)', en: 'repaid (available again)' },
  income: { de: 'Rückzahlung (nur Einnahme)', en: 'repaid (income only)' },
};

/** How a track's money is shared out among its areas (Verteilungsschlüssel). */
export const areaKeyWords: Record<AreaKey['key'], Words> = {
  equal: { de: 'zu gleichen Teilen', en: 'in equal shares' },
  weights: { de: 'nach Gewichten', en: 'by weights' },
  fixed: { de: 'nach festen Beträgen', en: 'by fixed amounts' },
  indicator: { de: 'nach Kennzahl', en: 'by indicator' },
  previous: { de: 'wie im Vorjahr', en: 'as in the previous year' },
};
