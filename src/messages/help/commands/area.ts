import type { CommandHelp } from '../command-help.js';
import { areaIndicatorHelp } from './area-indicator.js';

const kindFlag = {
  de: 'win, sonder-kleinstgebiet, quartier-im-werden oder sonstiges-gebiet',
  en: 'WiN area (win), micro area (small), emerging quarter (emerging), other',
};

export const areaHelp: Readonly<Record<string, CommandHelp>> = {
  ...areaIndicatorHelp,
  'area:add': {
    summary: { de: 'Ein Gebiet anlegen', en: 'Register an area' },
    description: {
      de: 'Das Kürzel wird aus dem Namen gebildet und ist für immer; ein Name, der in irgendeiner Schreibweise schon vergeben ist, wird abgelehnt. Ohne --von gilt das Gebiet ab heute. Zahlen kann ein Programm, das auf Gebiete beschränkt ist, erst nach „llq gebiet aufnehmen“.',
      en: 'The code is made from the name and is for ever; a name that is taken in any spelling is refused. Without --from the area is valid from today on. A programme that is limited to areas can pay into it only after "llq area enrol".',
    },
    examples: [
      {
        de: 'llq gebiet anlegen "Neues Quartier" --stadt bremen --art win --von 01.01.2027 --beschluss "Senatsbeschluss vom 08.12.2026"',
        en: 'llq area add "Neues Quartier" --municipality bremen --kind win --from 2027-01-01 --decision "Senatsbeschluss vom 08.12.2026"',
      },
    ],
    flags: {
      from: {
        de: 'erster Tag, an dem es gilt (Vorgabe: heute)',
        en: 'the first day on which it is valid (default: today)',
      },
      kind: kindFlag,
    },
  },
  'area:edit': {
    summary: {
      de: 'Namen, Art oder Quartiersmanagement eines Gebiets ändern',
      en: 'Change the names, kind or management of an area',
    },
    description: {
      de: 'Art und Quartiersmanagement gelten ab einem Tag, die Zeit davor bleibt stehen; derselbe Tag noch einmal berichtigt die Angabe. Ein früherer Name bleibt als Aliasname.',
      en: 'Kind and management hold from a day on, the time before stays as it is; the same day again corrects the entry. A former name stays as an alias name.',
    },
    examples: [
      {
        de: 'llq gebiet aendern huckelriede --art sonstiges-gebiet --von 01.01.2027 --beschluss "Senatsbeschluss vom 08.12.2026"',
        en: 'llq area edit huckelriede --kind other --from 2027-01-01 --decision "Senatsbeschluss vom 08.12.2026"',
      },
      {
        de: 'llq gebiet aendern grohn --quartiersmanagement "Quartiersmanagement Nord" --aliasname "Bremer Nordpol"',
        en: 'llq area edit grohn --managed-by "Quartiersmanagement Nord" --alias-name "Bremer Nordpol"',
      },
    ],
    flags: {
      from: {
        de: 'ab wann Art und Quartiersmanagement gelten (Vorgabe: heute)',
        en: 'from when on kind and management hold (default: today)',
      },
      kind: kindFlag,
    },
  },
  'area:list': {
    summary: { de: 'Gebiete zeigen', en: 'Show areas' },
    description: {
      de: 'Gezeigt wird, was heute (oder am Tag --am) gilt; mit --alle auch aufgehobene und künftige Gebiete.',
      en: 'Shows what is valid today (or on the day of --on); with --all also closed and future areas.',
    },
    examples: [
      { de: 'llq gebiet liste --stadt bremen', en: 'llq area list --municipality bremen' },
      { de: 'llq gebiet liste --alle --format csv', en: 'llq area list --all --format csv' },
    ],
    flags: { kind: kindFlag },
  },
  'area:show': {
    summary: {
      de: 'Ein Gebiet mit allem zeigen, was bekannt ist',
      en: 'Show all that is known about an area',
    },
    description: {
      de: 'Arten, Aufnahmen, Quartiersmanagement und Kennzahlen mit ihrer Geschichte, und die Beträge eines Haushaltsjahres je Förderschiene.',
      en: 'Kinds, enrolments, management and indicators with their histories, and the amounts of one budget year per track.',
    },
    examples: [
      { de: 'llq gebiet zeigen groepelingen --jahr 2027', en: 'llq area show groepelingen --year 2027' },
    ],
  },
  'area:enrol': {
    summary: { de: 'Ein Gebiet in ein Programm aufnehmen', en: 'Enrol an area in a programme' },
    description: {
      de: 'Von da an kann das Programm in das Gebiet zahlen. Ein Programm ganz ohne Aufnahmen ist nicht auf Gebiete beschränkt; die erste beschränkt es. Zurücknehmen: „llq gebiet entlassen“ mit dem Tag davor.',
      en: 'From then on the programme can pay into the area. A programme without any enrolment is not limited to areas; the first one limits it. To take it back: "llq area withdraw" with the day before.',
    },
    examples: [
      {
        de: 'llq gebiet aufnehmen ueberseestadt --programm win --von 01.01.2027 --beschluss "Senatsbeschluss vom 08.12.2026"',
        en: 'llq area enrol ueberseestadt --programme win --from 2027-01-01 --decision "Senatsbeschluss vom 08.12.2026"',
      },
    ],
    flags: {
      from: { de: 'erster Tag der Aufnahme', en: 'the first day of the enrolment' },
      to: { de: 'letzter Tag, wenn er schon feststeht', en: 'the last day, where it is known already' },
    },
  },
  'area:withdraw': {
    summary: { de: 'Ein Gebiet aus einem Programm entlassen', en: 'Withdraw an area from a programme' },
    description: {
      de: 'Beendet die Aufnahme, die an diesem Tag läuft; Gebuchtes bleibt. Abgelehnt wird es, wenn das Programm danach noch in das Gebiet gezahlt hat.',
      en: 'Ends the enrolment that runs on this day; what is booked stays. Refused where the programme paid into the area after it.',
    },
    examples: [
      {
        de: 'llq gebiet entlassen grohn --programm win --bis 31.12.2027',
        en: 'llq area withdraw grohn --programme win --to 2027-12-31',
      },
    ],
    flags: { to: { de: 'letzter Tag der Aufnahme', en: 'the last day of the enrolment' } },
  },
  'area:close': {
    summary: { de: 'Ein Gebiet aufheben', en: 'Close an area' },
    description: {
      de: 'Setzt den letzten Tag, an dem das Gebiet gilt; für alte Buchungen bleibt es bekannt. Abgelehnt wird es, wenn danach noch gezahlt worden ist. Mit --zuruecknehmen gilt das Gebiet wieder unbegrenzt.',
      en: 'Sets the last day on which the area is valid; it stays known for old bookings. Refused where money was paid after it. With --undo the area is valid without an end again.',
    },
    examples: [
      {
        de: 'llq gebiet aufheben huckelriede --bis 31.12.2027 --beschluss "Senatsbeschluss vom 08.12.2026"',
        en: 'llq area close huckelriede --to 2027-12-31 --decision "Senatsbeschluss vom 08.12.2026"',
      },
    ],
    flags: {
      to: { de: 'letzter Tag, an dem es gilt', en: 'the last day on which it is valid' },
      undo: { de: 'die Aufhebung zurücknehmen', en: 'take the closing back' },
    },
  },
};
