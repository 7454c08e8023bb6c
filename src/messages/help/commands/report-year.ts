import type { Words } from '../../phrase.js';
import type { CommandHelp } from '../command-help.js';

const ofProgramme: Words = { de: 'nur dieses Programm', en: 'only this programme' };
const ofMunicipality: Words = { de: 'nur diese Stadt', en: 'only this municipality' };

export const reportYearHelp: Readonly<Record<string, CommandHelp>> = {
  'report:overview': {
    summary: {
      de: 'Ein Jahr im Überblick: Haushalt, Zuteilung, Auszahlungen',
      en: 'A year at a glance: budget, allocation, payments',
    },
    description: {
      de: 'Je Programm, Stadt, Förderschiene und Gebiet: Haushalt und seine Änderungen, gesperrt, zugeteilt, ausgezahlt, verfügbar, mit Anteilen. Die Excel-Mappe hat dazu Balken und Diagramme; Überzogenes und Gesperrtes ist farbig.',
      en: 'By programme, municipality, track and area: the budget and its changes, what is blocked, allocated, paid and available, with shares. The workbook adds bars and charts; what is overspent or blocked is coloured.',
    },
    examples: [
      {
        de: 'llq bericht uebersicht --jahr 2027 --ausgabe Ueberblick-2027.xlsx',
        en: 'llq report overview --year 2027 --out Overview-2027.xlsx',
      },
      {
        de: 'llq bericht uebersicht --jahr 2027 --teil gebiete --sortierung -ausgezahlt',
        en: 'llq report overview --year 2027 --part areas --sort -disbursedCents',
      },
    ],
    flags: { programme: ofProgramme, municipality: ofMunicipality },
  },
  'report:journal': {
    summary: { de: 'Journalauszug für die Prüfung', en: 'Journal extract for an audit' },
    description: {
      de: 'Jeder Vorgang mit Nummer, Bearbeiter, Zeit, Ort, Betrag, Träger, Zweck, Grund, Storno, Herkunft (Datei, Blatt, Zelle) und der Prüfsumme, die ihn belegt; darunter steht, wie man nachprüft. Ein Vorgang an mehreren Orten hat je Ort eine Zeile.',
      en: 'Every event with number, actor, time, place, amount, recipient, purpose, reason, reversal, origin (file, sheet, cell) and the hash that proves it; below it stands how to check. An event at several places has a row for each.',
    },
    examples: [
      {
        de: 'llq bericht journal --jahr 2027 --ausgabe Journal-2027.xlsx',
        en: 'llq report journal --year 2027 --out Journal-2027.xlsx',
      },
    ],
    flags: {
      year: {
        de: 'nur, was von diesem Haushaltsjahr handelt (sonst das ganze Journal)',
        en: 'only what speaks of this budget year (else the whole journal)',
      },
    },
  },
  'report:outflow': {
    summary: {
      de: 'Mittelabfluss: Auszahlungen je Monat, mit Plan und Hochrechnung',
      en: 'Outflow: payments by month, with plan and forecast',
    },
    description: {
      de: 'Je Monat und Förderschiene, kumuliert, neben der gleichmäßig verteilten Zuteilung und dem Vorjahr. Die Hochrechnung kommt aus den eigenen Vorjahren eines Programms, ab drei; ihr Fehler in diesen Jahren steht dabei. Bekannt ist das Jahr bis zur letzten Auszahlung, mit --stichtag bis zu diesem Tag.',
      en: 'By month and track, cumulated, beside the allocation spread evenly and last year. The forecast comes from the past years of a programme itself, from three on; its error in those years stands beside it. The year is known up to the last payment, with --as-of up to that day.',
    },
    examples: [
      {
        de: 'llq bericht mittelabfluss --jahr 2027 --programm llq --ausgabe Mittelabfluss-2027.xlsx',
        en: 'llq report outflow --year 2027 --programme llq --out Outflow-2027.xlsx',
      },
    ],
    flags: { programme: ofProgramme, municipality: ofMunicipality },
  },
};
