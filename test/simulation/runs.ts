import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Stage } from '../support/simulation/stage.js';

const runsOfPart = 50;
const intentions = 40;
const again = process.env['LLQ_TEST_SEED'];

/** The runs of one part, which is a file of tests, so that several processors share them; or the one that is asked for. */
export function describeRuns(part: number): void {
  const first = (part - 1) * runsOfPart + 1;
  const seeds =
    again === undefined ? Array.from({ length: runsOfPart }, (_, at) => first + at) : [Number(again)];
  describe('officers who work apart, on a share that fails them, come to the same', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await Stage.open();
    });
    afterAll(() => stage.remove());

    it.each(seeds)('in the run that LLQ_TEST_SEED=%i repeats', async (seed) => {
      const report = await stage.run({ seed, intentions, thorough: false });
      expect(report.events).toBeGreaterThan(0);
    });
  });
}
