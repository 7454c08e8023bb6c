import type { CommandHelp } from '../command-help.js';

const folder = {
  de: 'leerer Ordner auf einem Laufwerk, das alle erreichen',
  en: 'an empty folder on a drive that everybody reaches',
};

export const syncHelp: Readonly<Record<string, CommandHelp>> = {
  sync: {
    summary: {
      de: 'Holen, was die anderen gebucht haben, und die eigenen Buchungen veröffentlichen',
      en: 'Take in what the others have booked, and publish what was booked here',
    },
    description: {
      de: 'Kann jederzeit laufen, auch alle paar Minuten von selbst und bei mehreren zugleich. Rückgabewert 4, wenn Befunde offen sind, 5, wenn der Ordner nicht erreichbar ist; gebucht werden kann auch dann.',
      en: 'May run at any time, also by the clock every few minutes and by several at once. Exit code 4 where findings are open, 5 where the folder cannot be reached; booking goes on even then.',
    },
    examples: [{ de: 'llq abgleich', en: 'llq sync' }],
  },
  'sync:init': {
    summary: {
      de: 'Einen leeren Ordner als gemeinsamen Ordner dieser Datenbank einrichten',
      en: 'Make an empty folder the shared folder of this ledger',
    },
    description: {
      de: 'Legt die ganze Geschichte dort ab. Einmal für alle; die anderen treten bei. Ging der gemeinsame Ordner verloren, stellt derselbe Befehl mit einem neuen Ordner alles wieder her, was dieser Rechner hat.',
      en: 'Puts the whole history there. Once for everybody; the others join. Where the shared folder was lost, the same command with a new folder restores all that this computer has.',
    },
    examples: [{ de: 'llq abgleich einrichten Austausch', en: 'llq sync init exchange' }],
    flags: { folder },
  },
  'sync:join': {
    summary: {
      de: 'Einem gemeinsamen Ordner beitreten, den jemand anders eingerichtet hat',
      en: 'Join a shared folder that somebody else has set up',
    },
    description: {
      de: 'Legt die Datenbank mit der ganzen Geschichte an; so beginnt auch, wer neu dazukommt. Eine Datenbank derselben Geschichte, die schon da ist, erfährt nur, wo der Ordner jetzt liegt.',
      en: 'Makes the ledger with the whole history; that is how a new colleague begins as well. A ledger of the same history that is there already is only told where the folder is now.',
    },
    examples: [{ de: 'llq abgleich beitreten Gemeinsam', en: 'llq sync join shared' }],
  },
  'sync:adopt': {
    summary: {
      de: 'Eine kopierte Datenbank, in der dieser Rechner nicht buchen darf, als eigene übernehmen',
      en: 'Adopt a copied ledger that this computer may not write to',
    },
    description: {
      de: 'Nach einem Umzug oder wenn die Kennung dieses Rechners verloren ging. Die Geschichte bleibt; neue Buchungen tragen ein neues Kürzel. In der Datei, aus der die Kopie stammt, wird danach nicht mehr gebucht, oder nur von ihrem eigenen Rechner.',
      en: 'After a move, or where the identity of this computer was lost. The history stays; new bookings carry a new tag. The file that the copy was made of is then written to by its own computer only.',
    },
    examples: [{ de: 'llq abgleich uebernehmen', en: 'llq sync adopt' }],
  },
  'sync:status': {
    summary: {
      de: 'Zeigen, was veröffentlicht ist, wer was hat und was wartet',
      en: 'Show what is published, who has what, and what waits',
    },
    description: {
      de: 'Was beim letzten Abgleich zu sehen war; der gemeinsame Ordner wird dafür nicht gebraucht. „Zuletzt gehört“ ist die Uhr des anderen Rechners.',
      en: 'What was seen at the last sync; the shared folder is not needed for it. "Last heard of" is by the clock of the other computer.',
    },
    examples: [{ de: 'llq abgleich stand', en: 'llq sync status' }],
  },
  'sync:verify': {
    summary: {
      de: 'Jede Datei im gemeinsamen Ordner prüfen und beheben, was sich beheben lässt',
      en: 'Verify every file in the shared folder, and heal what can be healed',
    },
    description: {
      de: 'Prüfsumme, Unterschrift und Kette; dazu gehört ein Abgleich. Was fehlt oder beschädigt ist, legt dieser Rechner neu ab, wenn er es hat; beschädigte Dateien bleiben daneben liegen. Rückgabewert 6, wenn etwas von hier aus nicht zu beheben war.',
      en: 'Hash, signature and chain, after a sync. What is missing or damaged this computer puts there anew where it has it; damaged files are left beside it. Exit code 6 where something could not be healed from here.',
    },
    examples: [{ de: 'llq abgleich pruefen', en: 'llq sync verify' }],
  },
};
