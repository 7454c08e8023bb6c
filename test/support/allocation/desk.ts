import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDesk, type Desk, type DeskOptions } from '../llq.js';
import { areaKindOf } from './bremen.js';
import { head } from './plan-files.js';

/** Two tracks of LLQ in Bremen: 840.000 over the 13 WiN areas, and 20 % by weights over the three small ones. */
export const twoTracks = `${head}  quartierszentren:      { amount: 840.000, areas: { key: equal } }
  sonder-kleinstgebiete: { percent: 20, areas: { key: weights, weights: { aumund: 2, grambke: 1, bahnhofsvorstadt: 1 } } }
`;

/** A desk with the template of Bremen and a budget of 1,600,000 euros for LLQ in Bremen, in 2026 and 2027. */
export async function allocationDesk(options: DeskOptions = {}): Promise<Desk> {
  const desk = newDesk(options);
  await desk.json('init');
  for (const year of ['2026', '2027']) await setBudget(desk, '1.600.000', year, 'llq', 'bremen');
  return desk;
}

/** `of` is the amount, the year, the programme and the municipality. */
export async function setBudget(
  desk: Desk,
  ...of: readonly [amount: string, year: string, programme: string, municipality: string]
): Promise<void> {
  const [amount, year, programme, municipality] = of;
  const place = ['--year', year, '--programme', programme, '--municipality', municipality];
  await desk.json('budget', 'set', amount, ...place);
}

/** Writes a plan file on the desk. @returns its path */
export function planFile(desk: Desk, text: string, name = 'plan.yaml'): string {
  const path = join(desk.folder, name);
  writeFileSync(path, text);
  return path;
}

export async function applied(desk: Desk, text: string, ...flags: string[]): Promise<string[]> {
  const { bookings } = await desk.json<{ bookings: string[] }>(
    'allocation',
    'apply',
    planFile(desk, text),
    ...flags,
  );
  return bookings;
}

/** Gives each of the 17 areas a population, 5,000 and a thousand more for each in the order of codes. */
export async function setPopulations(desk: Desk): Promise<void> {
  for (const [at, area] of Object.keys(areaKindOf).entries()) {
    const value = String(5_000 + 1_000 * at);
    const source = ['--year', '2025', '--source', 'Statistisches Landesamt (erfunden)'];
    await desk.json('area', 'indicator', 'set', area, 'population', value, ...source);
  }
}
