import type { FindingKind } from '#src/domain/findings/kind.js';
import type { Words } from '../phrase.js';

/** What each kind of finding is called; complete by type. */
export const findingKindWords: Record<FindingKind, Words> = {
  overspent: { de: 'überzogen', en: 'overspent' },
  'over-allocated': { de: 'mehr zugeteilt als da', en: 'over-allocated' },
  'concurrent-edit': { de: 'gleichzeitig geändert', en: 'edited at the same time' },
  'same-name': { de: 'gleicher Name', en: 'same name' },
  'imported-twice': { de: 'Liste doppelt gebucht', en: 'list imported twice' },
  'same-reference': { de: 'gleicher Beleg', en: 'same reference' },
  'late-booking': { de: 'nach Schluss gebucht', en: 'booked after closing' },
  'replica-fork': { de: 'Datenbank kopiert', en: 'copied database' },
  'missing-events': { de: 'Vorgänge fehlen', en: 'missing events' },
  'unknown-events': { de: 'unbekannte Vorgänge', en: 'unknown events' },
  'damaged-segment': { de: 'Datei beschädigt', en: 'damaged file' },
};

export const findingStateWords = {
  open: { de: 'offen', en: 'open' },
  settled: { de: 'erledigt', en: 'settled' },
} satisfies Record<string, Words>;

/** The words around a finding. */
export const findingWords = {
  title: { de: 'Befunde', en: 'Findings' },
  finding: { de: 'Befund', en: 'Finding' },
  kind: { de: 'Art', en: 'Kind' },
  state: { de: 'Stand', en: 'State' },
  whatHappened: { de: 'Was ist', en: 'What is wrong' },
  whatNow: { de: 'Was tun', en: 'What to do' },
  participants: { de: 'Beteiligt', en: 'Who took part' },
  settled: { de: 'Erledigt', en: 'Settled' },
  settledSoFar: { de: 'Hingenommen', en: 'Accepted' },
  versions: { de: 'Fassungen', en: 'Versions' },
  member: { de: 'Angabe', en: 'Member' },
  value: { de: 'Wert', en: 'Value' },
  actor: { de: 'Von', en: 'By' },
  replica: { de: 'Rechner', en: 'Computer' },
  recordedAt: { de: 'Erfasst (UTC)', en: 'Recorded (UTC)' },
} satisfies Record<string, Words>;
