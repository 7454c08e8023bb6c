import { readPlan } from '#src/app/allocation/read-plan.js';
import type { Plan } from '#src/domain/allocation/plan.js';
import { names } from './names.js';

/** The text of the example plan. */
export const exampleText = `year: 2027
programme: llq
municipality: bremen
tracks:
  quartierszentren:        { amount: 840.000, areas: { key: equal } }
  sonder-kleinstgebiete:   { percent: 20, areas: { key: weights, weights: { aumund: 2, grambke: 1, bahnhofsvorstadt: 1 } } }
  quartiere-im-werden:     { amount: 60.000, areas: { key: fixed, amounts: { ueberseestadt: 60.000 } } }
  aeltere-menschen:        { rest: yes, areas: { key: indicator, indicator: population, floor: 5.000, cap: 40.000, round: 100 } }
`;

export const head = 'year: 2027\nprogramme: llq\nmunicipality: bremen\ntracks:\n';

/** A plan whose one track has this under `areas`, which begins at line 7, column 7. */
export function withAreas(...lines: readonly string[]): string {
  return `${head}  quartierszentren:\n    amount: 840.000\n    areas:\n${lines.map((line) => `      ${line}\n`).join('')}`;
}

export async function read(text: string): Promise<Plan> {
  return readPlan(text, 'Plan-2027.yaml', names);
}
