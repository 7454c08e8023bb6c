import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { answer } from './command-line.js';
import { newDesk, type Desk, type DeskOptions } from './llq.js';

const plan = `
year: 2027
programme: llq
municipality: bremen
tracks:
  quartierszentren: { amount: 1.300.000, areas: { key: equal } }
  innovationstopf: { amount: 300.000 }
`;

/** A payment to Gröpelingen, but for its amount. */
export const toGroepelingen =
  '--area groepelingen --track quartierszentren --recipient "Beispielverein e.V." --new-recipient --purpose Personalkosten';

/**
 * Bremen's ledger on 15 March 2027 with all money of LLQ given out: of 1,600,000.00 each of the 13 WiN areas has
 * 100,000.00 in Quartierszentren, and 300,000.00 are on the Innovationstopf without an area.
 */
export async function bremen2027(options: DeskOptions = {}): Promise<Desk> {
  const original = await (prepared ??= prepare());
  const desk = newDesk(options);
  cpSync(original, desk.folder, { recursive: true });
  return desk;
}

/** Made once for a file of tests, and copied for each of them: database and identity belong together. */
let prepared: Promise<string> | undefined;

async function prepare(): Promise<string> {
  const desk = newDesk();
  const file = join(desk.folder, 'plan.yaml');
  writeFileSync(file, plan);
  await answer(desk, 'init');
  await answer(desk, 'budget set 1.600.000 --year 2027 --programme llq --municipality bremen');
  await answer(desk, `allocation apply ${file}`);
  return desk.folder;
}

afterAll(async () => {
  if (prepared !== undefined) rmSync(await prepared, { recursive: true, force: true });
});

/** The number of a payment to Gröpelingen. */
export async function paidToGroepelingen(desk: Desk, amount: string, flags = ''): Promise<string> {
  const line = `disbursement record ${amount} ${toGroepelingen} ${flags}`;
  return (await answer<{ number: string }>(desk, line)).number;
}

/** The sums of a level. */
export interface Amounts {
  readonly budgetCents?: number;
  readonly blockedCents: number;
  readonly allocatedCents: number;
  readonly unallocatedCents: number;
  readonly boundCents: number;
  readonly disbursedCents: number;
  readonly repaidCents: number;
  readonly availableCents: number;
}

interface Status {
  readonly programmes: readonly (Amounts & {
    readonly programme: string;
    readonly municipality: string;
    readonly tracks: readonly (Amounts & {
      readonly track: string;
      readonly areas: readonly (Amounts & { readonly area: string | null })[];
    })[];
  })[];
}

/** What is available to LLQ in Bremen, to Quartierszentren, and to Gröpelingen in it. */
export async function available(desk: Desk, year = 2027): Promise<Record<string, number | undefined>> {
  const { programmes } = await answer<Status>(
    desk,
    `status --year ${year} --programme llq --municipality bremen`,
  );
  const programme = programmes[0];
  const track = programme?.tracks.find(({ track: code }) => code === 'quartierszentren');
  const area = track?.areas.find(({ area: code }) => code === 'groepelingen');
  return {
    programme: programme?.availableCents,
    track: track?.availableCents,
    area: area?.availableCents,
  };
}
