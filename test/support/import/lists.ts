import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunRequest } from '#src/app/import/request.js';
import { temporaryFolder } from '../temporary.js';
import { requestFor } from './desk.js';

/** Three old payments to one recipient. */
export const threePayments = [
  '15.03.2009;Gröpelingen;Beispielverein;Personal;1.200,00;K-1',
  '02.04.2009;Tenever;Beispielverein;Sommerfest;850,50;K-2',
  '30.04.2009;Kattenturm;Beispielverein;Garten;1.650,00;K-3',
] as const;

/** A list of payments: day, area, recipient, purpose, amount and reference of each row. Its path. */
export function paymentList(rows: readonly string[], name = 'Zahlungen.csv'): string {
  return listFile(['Datum;Gebiet;Träger;Zweck;Betrag;Beleg', ...rows], name);
}

/** A list of these lines in a folder of its own; its path. */
export function listFile(lines: readonly string[], name: string): string {
  const folder = join(temporaryFolder(), 'Listen');
  mkdirSync(folder);
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Payments of an area budget of WiN, unless something else is said; recipients may be registered. */
export function paymentsFrom(file: string, more: Partial<RunRequest> = {}): RunRequest {
  const constants = new Map([
    ['programme', 'win'],
    ['track', 'win-gebietsbudget'],
  ]);
  return requestFor(file, { target: 'disbursements', constants, createRecipients: true, ...more });
}

/** Payments of 2027, which need money. */
export function guardedPaymentsFrom(file: string, more: Partial<RunRequest> = {}): RunRequest {
  return paymentsFrom(file, { constants: new Map([['track', 'quartierszentren']]), ...more });
}
