import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { standingsAt } from '#src/domain/availability.js';
import { RunningStandings } from '#src/domain/disbursement/running-standings.js';
import { economicKinds } from '#src/domain/economic-kind.js';
import type { Sum } from '#src/domain/sums.js';
import { inArea, lineOf, ofKind, onTrack, sum } from '../../support/sums.js';

const sums: readonly Sum[] = [
  sum('original', 1_000),
  sum('original', 500, ofKind('investive')),
  sum('planned', 300, inArea),
  sum('planned', 200, onTrack),
  sum('disbursed', 50, inArea),
];

const place = fc.record({
  track: fc.constantFrom('quartierszentren', 'innovationstopf'),
  area: fc.constantFrom(null, 'grohn', 'tenever'),
  economicKind: fc.constantFrom(...economicKinds),
});
const payment = fc.tuple(fc.integer({ min: -50, max: 50 }), place);

describe('standings of many payments', () => {
  it('are at every moment what they would be if all payments so far stood in the ledger', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 20 }), (payments) => {
        const running = new RunningStandings(sums);
        const booked: Sum[] = [...sums];
        for (const [euros, at] of payments) {
          const line = lineOf(euros, at);
          expect(running.at(line)).toEqual(standingsAt(booked, line));
          running.take(line);
          booked.push({ ...line, measure: 'disbursed' });
        }
      }),
    );
  });
});
