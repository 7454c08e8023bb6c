import type { Words } from './phrase.js';

/** What stands around questions on a terminal. */
export const dialogueWords = {
  answerNeeded: { de: 'Hier wird eine Angabe gebraucht.', en: 'A value is needed here.' },
  move: { de: 'wählen', en: 'move' },
  take: { de: 'übernehmen', en: 'take' },
  typeToFind: { de: 'tippen sucht', en: 'type to find' },
  yesOrNo: { de: '(j/N)', en: '(y/N)' },
  yesOrNoNeeded: { de: 'Bitte mit j oder n antworten.', en: 'Please answer y or n.' },
  optional: { de: '(leer lassen, wenn keine Angabe)', en: '(leave empty if none)' },
} satisfies Record<string, Words>;
