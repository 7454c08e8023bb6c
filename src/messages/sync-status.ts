import type { Phrase, Words } from './phrase.js';

/** The words of `sync status`. */
export const statusWords = {
  title: { de: 'Abgleich', en: 'Sync' },
  share: { de: 'Gemeinsamer Ordner', en: 'Shared folder' },
  noShare: {
    de: 'keiner (llq abgleich einrichten ORDNER oder llq abgleich beitreten ORDNER)',
    en: 'none (llq sync init DIR or llq sync join DIR)',
  },
  when: { de: 'Abgeglichen wird', en: 'Synced' },
  afterChange: { de: 'nach jeder Änderung', en: 'after every change' },
  onDemand: { de: 'mit llq abgleich', en: 'by llq sync' },
  ownTag: { de: 'Eigenes Kürzel', en: 'Own tag' },
  published: { de: 'Eigene Vorgänge dort', en: 'Own events there' },
  local: { de: 'Noch nicht dort', en: 'Not there yet' },
  findings: { de: 'Offene Befunde', en: 'Open findings' },
  replicas: { de: 'Die anderen', en: 'The others' },
  actor: { de: 'Bearbeiter', en: 'Actor' },
  tag: { de: 'Kürzel', en: 'Tag' },
  events: { de: 'Vorgänge', en: 'Events' },
  heardOf: { de: 'Zuletzt gehört', en: 'Last heard of' },
  acknowledged: { de: 'Hat von hier', en: 'Has of these' },
  waiting: { de: 'Wartet', en: 'Waiting' },
  damaged: { de: 'Nicht lesbar', en: 'Not readable' },
  file: { de: 'Datei', en: 'File' },
  reason: { de: 'Worauf', en: 'For what' },
  since: { de: 'Seit', en: 'Since' },
  problem: { de: 'Was falsch ist', en: 'What is wrong' },
  line: { de: 'Zeile', en: 'Line' },
} satisfies Record<string, Words>;

/** How many of this computer's own events another one has confirmed. */
export const ofOwnText: Phrase<{ readonly events: string; readonly all: string }> = {
  de: ({ events, all }) => `${events} von ${all}`,
  en: ({ events, all }) => `${events} of ${all}`,
};

/** What a segment waits for. */
export const waitingReasonWords: Readonly<Record<'prev-missing' | 'newer-format', Words>> = {
  'prev-missing': { de: 'auf die Vorgänge davor', en: 'for the events before it' },
  'newer-format': { de: 'auf ein neueres llq', en: 'for a newer llq' },
};

/** The words of `sync verify`. */
export const verificationWords = {
  title: { de: 'Prüfung des gemeinsamen Ordners', en: 'Verification of the shared folder' },
  files: { de: 'Dateien', en: 'Files' },
  outcome: { de: 'Ergebnis', en: 'Result' },
  sound: { de: 'alles in Ordnung', en: 'all sound' },
  healed: { de: 'was fehlte oder beschädigt war, ist behoben', en: 'what was missing or damaged is healed' },
  notHealed: {
    de: 'nicht alles konnte von hier aus behoben werden; wer eine gute Kopie hat, steht unten: dort „llq abgleich pruefen“',
    en: 'not everything could be healed from here; the list says who has a good copy: run "llq sync verify" there',
  },
  problems: { de: 'Was nicht in Ordnung war', en: 'What was not sound' },
  holders: { de: 'Gute Kopie bei', en: 'Good copy with' },
  thisComputer: { de: 'diesem Rechner', en: 'this computer' },
  nobody: { de: 'niemandem, der gehört wurde', en: 'nobody that was heard of' },
  healedAs: { de: 'Behoben als', en: 'Healed as' },
} satisfies Record<string, Words>;
