import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bremen2027 } from '../../support/bremen-2027.js';
import { newDesk, type Desk } from '../../support/llq.js';
import { payGroepelingen } from '../../support/payments.js';
import { reportLines } from '../../support/report-lines.js';

/** What was never allocated has no report of its allocation; everything else has one of nothing. */
const lines = Object.values(reportLines)
  .flat()
  .filter((line) => !line.startsWith('report allocation'));

let desks: Readonly<Record<'nothing' | 'aCent' | 'overspent', Desk>>;
beforeAll(async () => {
  const nothing = newDesk();
  await nothing.json('init');
  const aCent = await bremen2027();
  await payGroepelingen(aCent, '0,01');
  const overspent = await bremen2027();
  await payGroepelingen(overspent, '9.000.000');
  desks = { nothing, aCent, overspent };
});
afterAll(() => {
  for (const desk of Object.values(desks)) desk.remove();
});

describe.each(['nothing', 'aCent', 'overspent'] as const)('with %s in the books', (name) => {
  it.each(lines)('%s is there in all forms', async (line) => {
    const desk = desks[name];
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    const out = join(desk.folder, 'Bericht.xlsx');
    for (const [of, ...argv] of [
      [terminal],
      [desk, '--format', 'csv'],
      [desk, '--json'],
      [desk, '--out', out, '--force'],
    ] as const) {
      const { exit, stdout, stderr } = await of.llq(...line.split(' '), ...argv);
      expect([exit, stderr]).toEqual([0, expect.not.stringMatching(/Fehler|TypeError/)]);
      expect(stdout).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  });
});
