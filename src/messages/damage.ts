import type { DamageFacts, JournalProblem } from '#src/domain/damage.js';
import type { Lang, RefusalTexts, Words } from './phrase.js';

/** What is wrong with an event, to be read after its number. */
export const journalProblemWords: Record<JournalProblem['code'], Words> = {
  'hash-differs': { de: 'Inhalt passt nicht zur Prüfsumme', en: 'the content does not match the hash' },
  'bytes-unreadable': { de: 'Inhalt unlesbar', en: 'the content is unreadable' },
  'columns-differ': { de: 'Spalten passen nicht zum Inhalt', en: 'the columns do not match the content' },
  'foreign-ledger': { de: 'gehört zu einer anderen Datenbank', en: 'belongs to another ledger' },
  'prev-missing': { de: 'der Vorgang davor fehlt', en: 'the event before it is missing' },
  'prev-of-other-replica': {
    de: 'nennt als Vorgänger einen Vorgang von anderswo',
    en: 'names an event from elsewhere as the one before it',
  },
  'sequence-gap': { de: 'die Nummer zählt nicht weiter', en: 'the number does not count on' },
  'lamport-not-rising': {
    de: 'der Zähler der Reihenfolge steigt nicht',
    en: 'the counter of the order does not rise',
  },
  'projections-differ': {
    de: 'die abgeleiteten Tabellen passen nicht zum Journal',
    en: 'the tables made from the journal do not match it',
  },
};

/** So many problems are told in the sentence; all of them are in the facts. */
const told = 5;

const restoreHint: Words = {
  de: 'Nichts wurde verändert. Die Datei aufheben und mit „llq datenbank wiederherstellen SICHERUNG“ die letzte gute Sicherung einspielen.',
  en: 'Nothing was changed. Keep the file, and put the last good backup in place with "llq database restore BACKUP".',
};

const rebuildHint: Words = {
  de: 'Das Journal selbst ist in Ordnung: „llq datenbank neu-aufbauen“ macht die Tabellen daraus neu.',
  en: 'The journal itself is sound: "llq database rebuild" makes the tables anew from it.',
};

export const damageTexts: RefusalTexts<DamageFacts> = {
  'database-damaged': {
    says: {
      de: ({ path, details }) => `Die Datenbank ${path} ist beschädigt (${details}).`,
      en: ({ path, details }) => `The database ${path} is damaged (${details}).`,
    },
    wayOut: { de: () => restoreHint.de, en: () => restoreHint.en },
  },
  'journal-damaged': {
    says: {
      de: ({ path, problems }) =>
        `Im Journal von ${path} stimmt etwas nicht: ${problemList(problems, 'de')}.`,
      en: ({ path, problems }) =>
        `Something is wrong in the journal of ${path}: ${problemList(problems, 'en')}.`,
    },
    wayOut: {
      de: ({ problems }) => (isJournalSound(problems) ? rebuildHint.de : restoreHint.de),
      en: ({ problems }) => (isJournalSound(problems) ? rebuildHint.en : restoreHint.en),
    },
  },
  'backup-damaged': {
    says: {
      de: ({ path, details }) => `Die Sicherung ${path} ist beschädigt (${details}).`,
      en: ({ path, details }) => `The backup ${path} is damaged (${details}).`,
    },
    wayOut: {
      de: () =>
        'Nichts wurde verändert. Eine ältere Sicherung nehmen oder, wenn sie gerade entstand, die Datenbank prüfen: „llq datenbank pruefen“.',
      en: () =>
        'Nothing was changed. Take an older backup or, if it was being made, check the ledger: "llq database check".',
    },
  },
};

function problemList(problems: readonly JournalProblem[], lang: Lang): string {
  const sentences = problems
    .slice(0, told)
    .map(({ code, number }) =>
      [number, journalProblemWords[code][lang]].filter((part) => part !== null).join(': '),
    );
  const more = problems.length - sentences.length;
  if (more > 0) sentences.push(lang === 'de' ? `und ${more} weitere` : `and ${more} more`);
  return sentences.join('; ');
}

function isJournalSound(problems: readonly JournalProblem[]): boolean {
  return problems.every(({ code }) => code === 'projections-differ');
}
