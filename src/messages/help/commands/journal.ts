import type { CommandHelp } from '../command-help.js';

export const journalHelp: Readonly<Record<string, CommandHelp>> = {
  'journal:list': {
    summary: { de: 'Alle Vorgänge zeigen', en: 'Show all events' },
    description: {
      de: 'Der älteste zuerst. Das Journal wird nie geändert und nie gekürzt.',
      en: 'Oldest first. The journal is never changed and never shortened.',
    },
    examples: [{ de: 'llq journal liste --letzte 20', en: 'llq journal list --last 20' }],
    flags: {
      type: {
        de: 'nur diese Art, etwa disbursement.recorded (mehrfach möglich)',
        en: 'only this type, such as disbursement.recorded (can be repeated)',
      },
      last: { de: 'nur die letzten so vielen', en: 'only the last so many' },
      from: {
        de: 'erfasst ab diesem Tag (Uhr des Erfassenden)',
        en: 'recorded from this day on (by the writer’s clock)',
      },
      to: { de: 'erfasst bis zu diesem Tag', en: 'recorded up to this day' },
    },
  },
  'journal:show': {
    summary: { de: 'Einen Vorgang mit allem zeigen', en: 'Show an event with everything about it' },
    examples: [{ de: 'llq journal zeigen K7Q-42', en: 'llq journal show K7Q-42' }],
  },
  'journal:reverse': {
    summary: {
      de: 'Eine Buchung oder einen Ansatz stornieren',
      en: 'Reverse a booking, or a budget that was set',
    },
    description: {
      de: 'Gilt für Auszahlungen, Rückzahlungen, Umschichtungen, Haushaltsänderungen und gesetzte Ansätze. Die Buchung zählt danach null; beides bleibt im Journal.',
      en: 'For payments, repayments, moves, amendments and budgets that were set. The booking then counts zero; both stay in the journal.',
    },
    examples: [
      {
        de: 'llq journal stornieren K7Q-42 --grund "vertippt"',
        en: 'llq journal reverse K7Q-42 --reason "mistyped"',
      },
    ],
  },
  'journal:verify': {
    summary: { de: 'Kette und Prüfsummen des Journals prüfen', en: 'Verify the journal' },
    description: {
      de: 'Jeder Vorgang gegen seine Prüfsumme und seinen Vorgänger, die Tabellen gegen das Journal. Ändert nichts; Rückgabewert 6, wenn etwas nicht stimmt.',
      en: 'Every event against its hash and the one before it, the tables against the journal. Changes nothing; exit code 6 where something is wrong.',
    },
    examples: [{ de: 'llq journal pruefen', en: 'llq journal verify' }],
  },
};
