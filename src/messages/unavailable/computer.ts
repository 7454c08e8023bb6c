import type { ComputerUnavailables } from '#src/domain/unavailables/computer.js';
import type { RefusalTexts } from '../phrase.js';

export const computerUnavailables: RefusalTexts<ComputerUnavailables> = {
  'clock-implausible': {
    says: {
      de: ({ year }) => `Die Uhr dieses Rechners geht falsch: Sie zeigt das Jahr ${year}.`,
      en: ({ year }) => `The clock of this computer is wrong: it shows the year ${year}.`,
    },
    wayOut: {
      de: () => 'Nichts wurde geändert. Datum und Uhrzeit des Rechners stellen und den Befehl wiederholen.',
      en: () => 'Nothing was changed. Set the date and time of the computer and run the command again.',
    },
  },
};
