import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDesk, type Desk, type DeskOptions } from '../llq.js';

/** Three payments of 2021 with their sum; nothing about it is open once the track is known. */
export const payments = `Datum;Gebiet;Träger;Zweck;Betrag;Beleg
15.03.2021;Gröpelingen;Beispielverein;Personalkosten;1.200,00;4711
02.04.2021;Tenever;Beispielverein;Sommerfest;850,50;4712
30.04.2021;Kattenturm;Beispielverein;Garten;1.650,00;4713
;;;Summe;3.700,50;
`;

/** The same with a track, an amount that is none and a recipient that nobody knows. */
export const messyPayments = `Datum;Gebiet;Träger;Zweck;Betrag;Beleg
15.03.2021;Gröpelingen;Beispielverein;Personalkosten;1.200,00;4711
02.04.2021;Tenever;Musterbund;Sommerfest;850,50;4712
30.04.2021;Kattenturm;Beispielverein;Garten;siehe Akte;4713
`;

export const track = ['--track', 'quartierszentren'] as const;

/** A ledger of the Bremen template with one recipient, and lists to import. */
export async function importDesk(options: DeskOptions = {}): Promise<Desk> {
  const desk = newDesk(options);
  await desk.json('init');
  await desk.json('recipient', 'add', 'Beispielverein');
  listFile(desk, 'Zahlungen.csv', payments);
  listFile(desk, 'Unklar.csv', messyPayments);
  return desk;
}

/** Writes a list into the desk's folder; its path. */
export function listFile(desk: Desk, name: string, text: string): string {
  const path = join(desk.folder, name);
  writeFileSync(path, text);
  return path;
}

/** The path of a list that `importDesk` has put there. */
export function listOf(desk: Desk, name: 'Zahlungen.csv' | 'Unklar.csv'): string {
  return join(desk.folder, name);
}
