import type { CommandHelp } from '../command-help.js';

export const reportDashboardHelp: Readonly<Record<string, CommandHelp>> = {
  'report:dashboard': {
    summary: {
      de: 'Ein Jahr auf einer Seite für den Browser, mit Bildern',
      en: 'A year on one page for the browser, with pictures',
    },
    description: {
      de: 'Schreibt eine HTML-Datei, die für sich allein steht: Überblick, Mittelabfluss, Gebiete und offene Befunde, jedes Bild mit seinen Zahlen. Sie öffnet sich auch von einem Laufwerk, lädt nichts nach, führt kein Programm aus und lässt sich drucken. Eine Seite, die llq selbst für dasselbe Jahr geschrieben hat, wird ersetzt, jede andere Datei nur mit --ueberschreiben.',
      en: 'Writes an HTML file that stands for itself: overview, outflow, areas and open findings, every picture with its figures. It opens from a shared drive too, loads nothing, runs no program and can be printed. A page that llq wrote itself for the same year is replaced, any other file only with --force.',
    },
    examples: [
      {
        de: 'llq bericht uebersichtsseite --jahr 2027 --ausgabe Uebersicht-2027.html',
        en: 'llq report dashboard --year 2027 --out Overview-2027.html',
      },
      {
        de: 'llq bericht uebersichtsseite --jahr 2027 --programm llq --stadt bremen --stichtag 30.06.2027 --ausgabe Halbjahr.html',
        en: 'llq report dashboard --year 2027 --programme llq --municipality bremen --as-of 30.06.2027 --out Half-year.html',
      },
    ],
    flags: {
      programme: { de: 'nur dieses Programm', en: 'only this programme' },
      municipality: { de: 'nur diese Stadt', en: 'only this municipality' },
      out: { de: 'in diese Datei schreiben: .html', en: 'write to this file: .html' },
    },
  },
};
