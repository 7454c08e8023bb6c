import type { CommandHelp } from '../command-help.js';

export const recipientHelp: Readonly<Record<string, CommandHelp>> = {
  'recipient:add': {
    summary: { de: 'Einen Träger aufnehmen', en: 'Register a recipient' },
    description: {
      de: 'Organisationen unter ihrem Namen, natürliche Personen nur unter einem Aktenzeichen (--aktenzeichen): Vorgänge sind für immer, der Name bleibt in der Akte.',
      en: 'Organisations by their name, natural persons only under a file reference (--file-reference): events are for ever, the name stays in the file.',
    },
    examples: [
      {
        de: 'llq traeger anlegen "Beispielverein e.V." --aliasname "Beispielverein"',
        en: 'llq recipient add "Beispielverein e.V." --alias-name "Beispielverein"',
      },
      {
        de: 'llq traeger anlegen "Bewohnerfonds 2027-014" --aktenzeichen',
        en: 'llq recipient add "Bewohnerfonds 2027-014" --file-reference',
      },
    ],
  },
  'recipient:edit': {
    summary: { de: 'Namen eines Trägers ändern', en: 'Change the names of a recipient' },
    description: {
      de: 'Der bisherige Name bleibt als Aliasname, damit alte Unterlagen weiter zu ihm führen.',
      en: 'The former name stays as an alias name, so that old papers still lead to it.',
    },
    examples: [
      {
        de: 'llq traeger aendern "Beispielverein e.V." --neuer-name "Beispielverein gGmbH"',
        en: 'llq recipient edit "Beispielverein e.V." --name "Beispielverein gGmbH"',
      },
    ],
  },
  'recipient:list': {
    summary: {
      de: 'Träger mit ihren Zahlungen in einem Jahr zeigen',
      en: 'Show recipients with their payments in a year',
    },
    description: {
      de: 'Zahlungen an zusammengeführte Träger zählen dort, wo sie aufgegangen sind; mit --alle stehen auch diese in der Liste.',
      en: 'Payments to recipients that were merged count where these went; with --all they are in the list too.',
    },
    examples: [{ de: 'llq traeger liste --jahr 2027', en: 'llq recipient list --year 2027' }],
    flags: { all: { de: 'auch zusammengeführte', en: 'also those that were merged' } },
  },
  'recipient:show': {
    summary: {
      de: 'Einen Träger mit seinen Zahlungen über alle Programme zeigen',
      en: 'Show a recipient with its payments over all programmes',
    },
    examples: [
      { de: 'llq traeger zeigen "Beispielverein e.V."', en: 'llq recipient show "Beispielverein e.V."' },
    ],
  },
  'recipient:merge': {
    summary: { de: 'Zwei Träger zusammenführen, die einer sind', en: 'Merge two recipients that are one' },
    description: {
      de: 'Der erste geht im zweiten auf: Seine Buchungen bleiben, wie sie sind, und zählen von nun an dort mit. Bei gleichen Namen die Kennungen aus „llq traeger liste“ angeben. Mit --zuruecknehmen steht er wieder für sich.',
      en: 'The first goes into the second: its bookings stay as they are and count there from now on. Where the names are the same, give the identifiers from "llq recipient list". With --undo it stands for itself again.',
    },
    examples: [
      {
        de: 'llq traeger zusammenfuehren "Beispielverein" --in "Beispielverein e.V." --grund "doppelt erfasst"',
        en: 'llq recipient merge "Beispielverein" --into "Beispielverein e.V." --reason "registered twice"',
      },
    ],
    flags: { undo: { de: 'die Zusammenführung zurücknehmen', en: 'take the merge back' } },
  },
};
