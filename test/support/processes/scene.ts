import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { newProcessDesk, type ProcessDesk, type ProcessDeskOptions } from './desk.js';

const place = ['--year', '2027', '--programme', 'llq', '--municipality', 'bremen'];
const budget = [['init'], ['budget', 'set', '1.600.000', ...place]];

/** What makes a desk ready, by its name: the folder with it. The tests of a file work on copies. */
const ready = new Map<string, Promise<string>>();
const folders = mkdtempSync(join(tmpdir(), 'llq-scenes-'));
afterAll(() => rmSync(folders, { recursive: true, force: true }));

/** A desk where the track quartierszentren has this much for Gröpelingen in 2027. */
export function deskWithMoney(amount: string, options?: ProcessDeskOptions): Promise<ProcessDesk> {
  const there = ['--track', 'quartierszentren', '--area', 'groepelingen', ...place];
  const supplement = ['budget', 'amend', amount, '--kind', 'supplement', '--reason', 'Test', ...there];
  return copyOf(amount, [...budget, supplement], options);
}

/** A desk with a budget of 1.6 million for 2027, and with plans: `small.yaml` shares out 200,000, `great.yaml` all. */
export function deskWithPlans(): Promise<ProcessDesk> {
  return copyOf('plans', budget);
}

/** The same after `small.yaml` was applied. */
export function deskWithAllocation(options?: ProcessDeskOptions): Promise<ProcessDesk> {
  return copyOf('allocation', [...budget, ['allocation', 'apply', 'small.yaml']], options);
}

async function copyOf(
  name: string,
  steps: readonly string[][],
  options: ProcessDeskOptions = {},
): Promise<ProcessDesk> {
  const made = ready.get(name) ?? makeReady(steps);
  ready.set(name, made);
  const desk = newProcessDesk(options);
  cpSync(await made, desk.folder, { recursive: true });
  return desk;
}

async function makeReady(steps: readonly string[][]): Promise<string> {
  const desk = newProcessDesk({ folder: mkdtempSync(join(folders, 'desk-')) });
  writeFileSync(join(desk.folder, 'small.yaml'), plan('100.000', 'amount: 100.000'));
  writeFileSync(join(desk.folder, 'great.yaml'), plan('840.000', 'rest: yes'));
  for (const step of steps) await desk.json(...step);
  return desk.folder;
}

function plan(centres: string, elderly: string): string {
  return [
    'year: 2027',
    'programme: llq',
    'municipality: bremen',
    'tracks:',
    `  quartierszentren: { amount: ${centres}, areas: { key: equal } }`,
    `  aeltere-menschen: { ${elderly}, areas: { key: equal } }`,
  ].join('\n');
}

/** The words that pay an amount in Gröpelingen, to a recipient who is new at the first time. */
export function payment(
  amount: string,
  reference: string,
  recipient = 'Beispielverein Gröpelingen e.V.',
): string[] {
  const there = ['--track', 'quartierszentren', '--area', 'groepelingen', '--date', '15.03.2027'];
  const whom = ['--recipient', recipient, '--new-recipient'];
  return ['disbursement', 'record', amount, ...there, ...whom, '--purpose', 'Test', '--reference', reference];
}

/** A payment as JSON shows it. */
export interface Paid {
  readonly number: string;
  readonly reference: string;
  readonly amountCents: number;
  readonly reversedBy: string | null;
}

export async function paymentsOf(desk: ProcessDesk): Promise<readonly Paid[]> {
  const { disbursements } = await desk.json<{ disbursements: Paid[] }>(
    'disbursement',
    'list',
    '--year',
    '2027',
  );
  return disbursements;
}

interface Amounts {
  readonly disbursedCents: number;
  readonly availableCents: number;
}

interface Status {
  readonly programmes: readonly { readonly tracks: readonly { readonly areas: readonly Amounts[] }[] }[];
}

/** What Gröpelingen has paid and has left. */
export async function amountsOf(desk: ProcessDesk): Promise<Amounts | undefined> {
  const status = await desk.json<Status>(
    'status',
    '--year',
    '2027',
    '--programme',
    'llq',
    '--municipality',
    'bremen',
  );
  const area = status.programmes[0]?.tracks[0]?.areas[0];
  return area && { disbursedCents: area.disbursedCents, availableCents: area.availableCents };
}

/** Every event of the journal, oldest first. */
export async function eventsOf(desk: ProcessDesk, ...filters: string[]) {
  interface Event {
    readonly number: string;
    readonly type: string;
    readonly recordedAt: string;
  }
  const { events } = await desk.json<{ events: readonly Event[] }>('journal', 'list', ...filters);
  return events;
}

/** File, journal and tables are whole and agree, and no number was given out twice. */
export async function expectSound(desk: ProcessDesk): Promise<void> {
  const { ok, events } = await desk.json<{ ok: boolean; events: number }>('database', 'check');
  const numbers = (await eventsOf(desk)).map(({ number }) => number);
  expect({ ok, numbers: new Set(numbers).size }).toEqual({ ok: true, numbers: events });
}
