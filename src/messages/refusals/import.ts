import type { Dependant, ImportRefusals } from '#src/domain/refusals/import.js';
import type { Lang, RefusalTexts } from '../phrase.js';
import { eventWords } from '../words/events.js';

export const importRefusals: RefusalTexts<ImportRefusals> = {
  'batch-unknown': {
    says: {
      de: ({ text }) => `Einen Import „${text}“ gibt es nicht.`,
      en: ({ text }) => `There is no import “${text}”.`,
    },
    wayOut: {
      de: ({ known }) =>
        known.length === 0 ? 'Es wurde noch nichts eingelesen.' : `Vorhanden: ${known.join(', ')}.`,
      en: ({ known }) =>
        known.length === 0 ? 'Nothing was imported yet.' : `There are: ${known.join(', ')}.`,
    },
  },
  'batch-taken-back': {
    says: {
      de: ({ batch, by }) => `${batch} wurde schon zurückgenommen (${by}).`,
      en: ({ batch, by }) => `${batch} was taken back already (${by}).`,
    },
    wayOut: {
      de: () => 'Nichts zu tun; dieselbe Datei lässt sich wieder einlesen.',
      en: () => 'Nothing to do; the same file can be imported again.',
    },
  },
  'batch-corrected': {
    says: {
      de: ({ batch, by }) => `${batch} wurde durch ${by} berichtigt.`,
      en: ({ batch, by }) => `${batch} was corrected by ${by}.`,
    },
    wayOut: {
      de: ({ by }) => `Zuerst ${by} zurücknehmen: llq import zuruecknehmen ${by}`,
      en: ({ by }) => `Take back ${by} first: llq import undo ${by}`,
    },
  },
  'batch-needed': {
    says: {
      de: ({ batch, dependants, count }) =>
        `Auf Buchungen aus ${batch} baut anderes auf: ${needs(dependants, count, 'de')}.`,
      en: ({ batch, dependants, count }) =>
        `Other bookings stand on those of ${batch}: ${needs(dependants, count, 'en')}.`,
    },
    wayOut: {
      de: () => 'Diese zuerst stornieren oder ändern; jede zeigt: llq erklaeren NUMMER',
      en: () => 'Reverse or change these first; see each with: llq explain NUMBER',
    },
  },
};

function needs(dependants: readonly Dependant[], count: number, lang: Lang): string {
  const on = { de: 'auf', en: 'on' }[lang];
  const named = dependants.map(
    ({ number, by, byType }) => `${by} (${eventWords[byType][lang]}) ${on} ${number}`,
  );
  const more = count - dependants.length;
  const rest = { de: `und ${more} weitere`, en: `and ${more} more` }[lang];
  return [...named, ...(more > 0 ? [rest] : [])].join(', ');
}
