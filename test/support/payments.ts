import type { Desk } from './llq.js';

/** A payment whose money is not the point: it goes knowingly beyond what there is. Returns its number. */
export async function pay(desk: Desk, amount: string, ...argv: readonly string[]): Promise<string> {
  const excess = [
    '--exceed',
    '--reason',
    'Probe',
    '--decision',
    'Probe',
    '--new-recipient',
    '--purpose',
    'Probe',
  ];
  const { number } = await desk.json<{ number: string }>(
    'disbursement',
    'record',
    amount,
    ...excess,
    ...argv,
  );
  return number;
}

/** The same, to Gröpelingen from the track of its centre. */
export function payGroepelingen(desk: Desk, amount: string): Promise<string> {
  const place = ['--area', 'groepelingen', '--track', 'quartierszentren'];
  return pay(desk, amount, ...place, '--recipient', 'Probe e.V.');
}

/** The number of events in the journal: what must not grow where nothing was booked. */
export async function eventCount(desk: Desk): Promise<number> {
  const { events } = await desk.json<{ events: number }>('journal', 'verify');
  return events;
}
