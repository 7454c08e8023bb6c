import type { SyncHints } from '#src/domain/hints/sync.js';
import type { Phrase } from '../phrase.js';

export const syncHints: { readonly [C in keyof SyncHints]: Phrase<SyncHints[C]> } = {
  'own-events-came-back': {
    de: () =>
      'Eigene Vorgänge kamen aus dem gemeinsamen Ordner zurück: Diese Datenbank ist eine zurückgespielte Sicherung, oder eine Kopie von ihr wird anderswo weitergeführt. Neue Buchungen tragen ein neues Kürzel. Haben beide weitergebucht, steht es unter den Befunden: llq befund liste',
    en: () =>
      'Events of your own came back from the shared folder: this ledger is a backup that was put back, or a copy of it lives on elsewhere. New bookings carry a new tag. Where both went on booking, the findings say so: llq finding list',
  },
};
