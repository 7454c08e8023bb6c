import type { Words } from './phrase.js';

/** Words around answers and failures that no rule and no file is behind. */
export const frameWords = {
  cancelled: { de: 'Abgebrochen; nichts wurde geändert.', en: 'Cancelled; nothing was changed.' },
  bug: {
    de: 'Das hätte nicht geschehen dürfen: ein Fehler in llq. Gebucht wird immer ganz oder gar nicht.',
    en: 'This should not have happened: a fault in llq. A booking is made as a whole or not at all.',
  },
  bugDetails: {
    de: 'Einzelheiten für die Meldung des Fehlers: denselben Befehl mit LLQ_DEBUG=1 ausführen.',
    en: 'Details for reporting the fault: run the same command with LLQ_DEBUG=1.',
  },
  error: { de: 'Fehler', en: 'Error' },
  hint: { de: 'Hinweis', en: 'Hint' },
  working: { de: 'In Arbeit', en: 'Working' },
  wayOut: { de: 'Was tun', en: 'What to do' },
} satisfies Record<string, Words>;
