import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { busyYear } from './allocation/year.js';
import type { Desk } from './llq.js';

/** Texts that a form of a report could take for something else than text; the last is longer than a cell may be. */
export const strangeTexts = [
  '=HYPERLINK("http://example.org";"hier")',
  '@SUM(A1:A9)',
  '</script><script>alert(1)</script>',
  '<b>fett</b> & "quer" \'einfach\'',
  'Straßenfest 🎉 👩‍👩‍👧 für alle',
  'שלום עולם مرحبا',
  'lang '.repeat(8000).trim(),
] as const;

type Payment = readonly [
  amount: string,
  date: string,
  programme: string,
  track: string,
  area: string | null,
  recipient: string,
  purpose: string,
];

const payments: readonly Payment[] = [
  ['1.000', '3.2.2024', 'llq', 'quartierszentren', 'tenever', 'Kulturverein Probe e.V.', 'Sprachcafé'],
  ['1.100', '4.2.2025', 'llq', 'quartierszentren', 'tenever', 'Kulturverein Probe e.V.', 'Sprachcafé'],
  ['1.200,50', '5.2.2026', 'llq', 'quartierszentren', 'tenever', 'Kulturverein Probe e.V.', 'Sprachcafé'],
  ['1.300', '6.2.2027', 'llq', 'quartierszentren', 'tenever', 'Kulturverein Probe e.V.', 'Sprachcafé'],
  ['900', '8.2.2027', 'win', 'win-gebietsbudget', 'tenever', 'Kulturverein Probe e.V.', 'Sprachcafé'],
  ['0,01', '7.1.2027', 'llq', 'aeltere-menschen', 'grohn', 'Treffpunkt Probe gGmbH', 'ein Cent'],
  ['75.000', '1.3.2027', 'llq', 'quartierszentren', 'groepelingen', 'Treffpunkt Probe gGmbH', 'Umbau'],
  ['2.000', '2.3.2027', 'llq', 'innovationstopf', null, 'Treffpunkt Probe gGmbH', 'Ideenwerkstatt'],
];

/**
 * All that reports have to deal with: the busy year, with payments in four years (two of them not checked), from two
 * programmes for the same purpose, to persons, beyond the money, taken back and repaid, from an imported list, and with
 * texts that could be taken for something else.
 */
export async function reportYears(): Promise<Desk> {
  const desk = await busyYear();
  const numbers: string[] = [];
  for (const payment of payments) numbers.push(await record(desk, payment));
  for (const [at, purpose] of strangeTexts.entries()) {
    await record(desk, [
      `${50 + at}`,
      '9.3.2027',
      'llq',
      'innovationstopf',
      'huchting',
      purpose.slice(0, 200),
      purpose,
    ]);
  }
  await payPersons(desk);
  await desk.json('disbursement', 'reverse', numbers[7] ?? '', '--reason', 'doppelt erfasst');
  await repay(desk, '200,50', numbers[2], '1.3.2027'); // of a year that is over
  await repay(desk, '100', numbers[4], '11.3.2027');
  await importList(desk);
  return desk;
}

async function repay(desk: Desk, amount: string, of = '', date = ''): Promise<void> {
  await desk.json('repayment', 'record', amount, '--of', of, '--date', date, '--reason', 'Rest');
}

async function record(desk: Desk, of: Payment): Promise<string> {
  const [amount, date, programme, track, area, recipient, purpose] = of;
  const place = ['--programme', programme, '--track', track, ...(area === null ? [] : ['--area', area])];
  const words = ['--new-recipient', '--recipient', recipient, '--purpose', purpose];
  const excess = ['--exceed', '--reason', 'Probe', '--decision', 'Probe'];
  const day = ['--date', date, '--year', date.slice(-4)];
  const argv = ['disbursement', 'record', amount, ...day, ...place, ...words, ...excess];
  return (await desk.json<{ number: string }>(...argv)).number;
}

/** Two persons in the same year, area and track, under their file references. */
async function payPersons(desk: Desk): Promise<void> {
  for (const reference of ['BF-2027-014', 'BF-2027-015']) {
    await desk.json('recipient', 'add', reference, '--file-reference');
    const purpose = `Nachbarschaftshilfe ${reference}`;
    await record(desk, ['120', '10.3.2027', 'win', 'win-bewohnerfonds', 'huchting', reference, purpose]);
  }
}

async function importList(desk: Desk): Promise<void> {
  const list = join(desk.folder, 'Zahlungen.csv');
  const rows = ['11.3.2027;Nachbarn e.V.;Werkstatt;310,00;A-1', '12.3.2027;Nachbarn e.V.;Garten;95,55;A-2'];
  writeFileSync(list, ['Datum;Träger;Zweck;Betrag;Beleg', ...rows].join('\n'));
  const place = ['--track', 'quartierszentren', '--area', 'huchting'];
  await desk.json('import', 'run', list, ...place, '--create', 'recipients', '--new-list');
}
