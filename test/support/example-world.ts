import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { listFile, payments, track } from './import/payment-lists.js';
import { comesIn } from './apart.js';
import { bremen2027, paidToGroepelingen } from './bremen-2027.js';
import { answer } from './command-line.js';
import { draft } from './drafts.js';
import { newDesk, type Desk } from './llq.js';

/** The number that stands in every example for that of a payment. */
export const exampleNumber = 'K7Q-42';

/** The name that stands in every example for that of an import. */
export const exampleBatch = 'B-7K3Q';

/** The identifier that stands in every example for that of a finding. */
export const exampleFinding = 'F-7K3QZ1';

const plan = (year: number): string => `
year: ${year}
programme: llq
municipality: bremen
tracks:
  quartierszentren: { amount: 840.000, areas: { key: equal } }
`;

/** What somebody has who tries an example: a folder, and in it what the example speaks of. */
export interface ExampleWorld {
  readonly desk: Desk;
  /** The number of a payment to Gröpelingen. */
  readonly payment: string;
  /** The name of an import. */
  readonly batch: string;
  /** The identifier of an open finding. */
  readonly finding: string;
}

/** No ledger at all. */
export function nothingYet(): Promise<ExampleWorld> {
  return Promise.resolve({ desk: newDesk(), payment: '', batch: '', finding: '' });
}

/** A new ledger. */
export async function newLedger(): Promise<ExampleWorld> {
  const { desk } = await nothingYet();
  await answer(desk, 'init');
  return { desk, payment: '', batch: '', finding: '' };
}

/** A new ledger with a shared folder under two names, and two empty folders beside it. */
export async function ledgerWithShare(): Promise<ExampleWorld> {
  const world = await newLedger();
  const inFolder = (name: string): string => join(world.desk.folder, name);
  for (const name of ['Gemeinsam', 'Austausch', 'exchange']) mkdirSync(inFolder(name));
  await answer(world.desk, `sync init ${inFolder('Gemeinsam')}`);
  cpSync(inFolder('Gemeinsam'), inFolder('shared'), { recursive: true });
  return world;
}

/** A ledger in use with a finding: two have registered a recipient apart. */
export async function ledgerWithFinding(): Promise<ExampleWorld> {
  const world = await ledgerInUse();
  await comesIn(world.desk, draft('recipient.stated', { id: 'b8k2m9xq', name: 'Beispielverein' }));
  const { findings } = await answer<{ findings: { id: string }[] }>(world.desk, 'finding list');
  return { ...world, finding: findings[0]?.id ?? '' };
}

let prepared: Promise<ExampleWorld> | undefined;

/**
 * A ledger in use: two budget years, a payment, two recipients of nearly the same name, an import, a list that waits for
 * its own, plan files and backups.
 */
export async function ledgerInUse(): Promise<ExampleWorld> {
  const { desk: original, ...known } = await (prepared ??= prepare());
  const desk = newDesk();
  cpSync(original.folder, desk.folder, { recursive: true });
  return { desk, ...known };
}

async function prepare(): Promise<ExampleWorld> {
  const desk = await bremen2027();
  const inFolder = (name: string): string => join(desk.folder, name);
  for (const year of [2026, 2027]) writeFileSync(inFolder(`Plan-${year}.yaml`), plan(year));
  await answer(desk, 'budget set 1.600.000 --year 2026 --programme llq --municipality bremen');
  await answer(desk, `allocation apply ${inFolder('Plan-2026.yaml')}`);
  await answer(desk, 'recipient add Beispielverein');
  const payment = await paidToGroepelingen(desk, '1.000');
  const former = listFile(desk, 'Altliste.csv', payments.replaceAll('2021', '2020'));
  const { batch } = await desk.json<{ batch: string }>('import', 'run', former, ...track);
  listFile(desk, 'Zahlungen.csv', payments);
  for (const name of ['berichte', 'reports']) {
    writeFileSync(inFolder(`${name}.yaml`), `jobs: [{ report: overview, out: ${name}.csv, year: 2027 }]`);
  }
  for (const name of ['Sicherung-2027-03.sqlite', 'backup-2027-03.sqlite']) {
    await answer(desk, `database backup ${inFolder(name)}`);
  }
  return { desk, payment, batch, finding: '' };
}

afterAll(async () => (await prepared)?.desk.remove());
