import type { SyncRefusals } from '#src/domain/refusals/sync.js';
import type { RefusalTexts } from '../phrase.js';

const someNames = 3;

export const syncRefusals: RefusalTexts<SyncRefusals> = {
  'no-share': {
    says: {
      de: () => 'Für diese Datenbank ist kein gemeinsamer Ordner eingerichtet.',
      en: () => 'No shared folder is set up for this ledger.',
    },
    wayOut: {
      de: () =>
        'Einen leeren Ordner auf dem gemeinsamen Laufwerk einrichten: „llq abgleich einrichten ORDNER“; einem vorhandenen beitreten: „llq abgleich beitreten ORDNER“.',
      en: () =>
        'Set up an empty folder on the shared drive with "llq sync init DIR", or join one with "llq sync join DIR".',
    },
  },
  'share-not-empty': {
    says: {
      de: ({ path, names }) => `${path} ist nicht leer: Darin liegt ${listed(names, 'und anderes')}.`,
      en: ({ path, names }) => `${path} is not empty: it holds ${listed(names, 'and more')}.`,
    },
    wayOut: {
      de: () =>
        'Nichts wurde geändert. Einen neuen, leeren Ordner anlegen und nennen. Ist der Ordner schon für den Abgleich eingerichtet, dann „llq abgleich beitreten ORDNER“.',
      en: () =>
        'Nothing was changed. Make a new, empty folder and name it. To take part in one that is set up already: "llq sync join DIR".',
    },
  },
  'share-of-other-ledger': {
    says: {
      de: ({ path, ledger }) => `${path} ist der gemeinsame Ordner einer anderen Datenbank (${ledger}).`,
      en: ({ path, ledger }) => `${path} is the shared folder of another ledger (${ledger}).`,
    },
    wayOut: {
      de: () =>
        'Nichts wurde geändert. Den richtigen Ordner nennen oder mit --datenbank die richtige Datenbank.',
      en: () => 'Nothing was changed. Name the right folder, or the right ledger with --db.',
    },
  },
  'ledger-of-other-share': {
    says: {
      de: ({ path, database, ledger, other }) =>
        `Unter ${database} liegt schon eine Datenbank (${other}); der Ordner ${path} gehört zu einer anderen (${ledger}).`,
      en: ({ path, database, ledger, other }) =>
        `There is a ledger at ${database} already (${other}); the folder ${path} belongs to another (${ledger}).`,
    },
    wayOut: {
      de: () =>
        'Nichts wurde geändert. Mit --datenbank einen freien Ort für die Datenbank dieses Ordners nennen.',
      en: () => "Nothing was changed. Name a free place for the folder's ledger with --db.",
    },
  },
  'share-newer-format': {
    says: {
      de: ({ path }) => `Der gemeinsame Ordner wurde mit einem neueren llq eingerichtet (${path}).`,
      en: ({ path }) => `The shared folder was set up by a newer llq (${path}).`,
    },
    wayOut: {
      de: () =>
        'Nichts wurde geändert. Auf diesem Rechner dieselbe oder eine neuere Version von llq installieren.',
      en: () => 'Nothing was changed. Install the same or a newer version of llq on this computer.',
    },
  },
};

function listed(names: readonly string[], more: string): string {
  const shown = names.slice(0, someNames).join(', ');
  return names.length > someNames ? `${shown} ${more}` : shown;
}
