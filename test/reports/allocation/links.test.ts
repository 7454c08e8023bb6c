import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { busyYear } from '../../support/allocation/year.js';
import { run } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';
import { linksOf, sumOf, type WorkbookLink } from '../../support/workbook-links.js';

let desk: Desk;
let amounts: readonly WorkbookLink[] = [];

beforeAll(async () => {
  desk = await busyYear();
  const out = join(desk.folder, 'allocation.xlsx');
  await run(desk, `report allocation --year 2027 --out ${out}`);
  amounts = (await linksOf(out)).filter(({ value }) => typeof value === 'number');
});
afterAll(() => desk.remove());

describe('the amounts of llq report allocation', () => {
  it('of areas lead to the line of their computation that has the same amount', () => {
    const ofAreas = amounts.filter(({ target }) => target.sheet !== 'Bewegungen');
    expect(ofAreas.length).toBeGreaterThan(30);
    expect(ofAreas.filter(({ value, found }) => found.length !== 1 || found[0] !== value)).toEqual([]);
  });

  it('of the budget lead to the movements that they are the sum of', () => {
    const ofBudget = amounts.filter(({ found }) => found.length > 1);
    expect(ofBudget.map(({ value }) => value)).toEqual([166_200_000, 1_500_000, 162_200_000]);
    expect(ofBudget.filter(({ value, found }) => sumOf(found) !== value)).toEqual([]);
    expect(ofBudget.every(({ isFormula }) => isFormula)).toBe(true);
  });

  it('of tracks lead to their first movement', () => {
    const ofTracks = amounts.filter(
      ({ target, found }) => target.sheet === 'Bewegungen' && found.length === 1,
    );
    expect(ofTracks).toHaveLength(4);
    expect(ofTracks.every(({ found }) => typeof found[0] === 'number' && found[0] !== 0)).toBe(true);
  });
});
