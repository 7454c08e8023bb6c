import type { Words } from '../../phrase.js';
import type { CommandHelp } from '../command-help.js';

/** What the flags of reports on payments mean. */
export const paidFlags: Readonly<Record<string, Words>> = {
  programme: { de: 'nur dieses Programm', en: 'only this programme' },
  municipality: { de: 'nur diese Stadt', en: 'only this municipality' },
  area: { de: 'nur dieses Gebiet', en: 'only this area' },
  track: { de: 'nur diese Förderschiene', en: 'only this track' },
  'from-year': { de: 'ab diesem Haushaltsjahr', en: 'from this budget year on' },
  'to-year': { de: 'bis zu diesem Haushaltsjahr', en: 'up to this budget year' },
};

export const reportPaidHelp: Readonly<Record<string, CommandHelp>> = {
  'report:recipients': {
    summary: {
      de: 'Träger: wer was aus welchem Programm bekam',
      en: 'Recipients: who got what from which programme',
    },
    description: {
      de: 'Je Träger: netto je Programm, von wann bis wann, Zahl der Zahlungen, Anteil. Dazu die zehn größten, die Konzentration, Projekte, die mehrere Jahre in Folge gefördert wurden (Kandidaten für Regelförderung), und gleiche Zwecke aus zwei Programmen – ein Hinweis, kein Urteil. Ohne Jahr sind es alle Jahre.',
      en: 'For each recipient: net by programme, from when to when, number of payments, share. Beside it the ten largest, the concentration, projects paid several years running (candidates for regular funding), and the same purpose paid from two programmes: a hint, no verdict. Without a year it is all years.',
    },
    examples: [
      {
        de: 'llq bericht traeger --von-jahr 2024 --bis-jahr 2027 --ausgabe Traeger.xlsx',
        en: 'llq report recipients --from-year 2024 --to-year 2027 --out Recipients.xlsx',
      },
      {
        de: 'llq bericht traeger --teil dauerprojekte --jahre-in-folge 5',
        en: 'llq report recipients --part lasting --years-running 5',
      },
    ],
    flags: {
      ...paidFlags,
      year: {
        de: 'nur dieses Haushaltsjahr (sonst alle Jahre)',
        en: 'only this budget year (else all years)',
      },
      'years-running': {
        de: 'ab so vielen Jahren in Folge ist ein Projekt ein Dauerprojekt (sonst 3)',
        en: 'from so many years running on a project is a lasting one (else 3)',
      },
    },
  },
  'report:answer': {
    summary: {
      de: 'Tabelle für eine parlamentarische Anfrage',
      en: 'The table for a parliamentary question',
    },
    description: {
      de: 'Jahr, Gebiet, Förderschiene, Träger, Zweck, Betrag: netto, ohne Nullzeilen, in dieser Reihenfolge sortiert. Mit --veroeffentlichen ohne Privatpersonen: Träger und Zweck stehen als „n. v.“, alle eines Jahres, Gebiets und einer Schiene in einer Zeile; die Summen bleiben die ganzen.',
      en: 'Year, area, track, recipient, purpose, amount: net, without rows of zero, sorted in this order. With --publish without private persons: recipient and purpose are "not published", all of one year, area and track in one row; the totals stay whole.',
    },
    examples: [
      {
        de: 'llq bericht anfrage --von-jahr 2025 --bis-jahr 2027 --gebiet groepelingen --veroeffentlichen --ausgabe Anfrage.xlsx',
        en: 'llq report answer --from-year 2025 --to-year 2027 --area groepelingen --publish --out Answer.xlsx',
      },
      {
        de: 'llq bericht anfrage --jahr 2027 --schiene innovationstopf',
        en: 'llq report answer --year 2027 --track innovationstopf',
      },
    ],
    flags: {
      ...paidFlags,
      publish: {
        de: 'ohne Privatpersonen, zur Veröffentlichung',
        en: 'without private persons, for publication',
      },
    },
  },
};
