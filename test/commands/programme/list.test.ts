import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

describe('programme list', () => {
  it('gives all programmes with their tracks', async () => {
    const { programmes } = await desk.json<{ programmes: { code: string }[] }>('programme', 'list');
    expect(programmes).toHaveLength(11);
    expect(programmes).toContainEqual({
      code: 'win',
      name: 'Wohnen in Nachbarschaften',
      aliasNames: [],
      firstGuardedYear: 2026,
      closingDay: '01-31',
      tracks: ['win-bewohnerfonds', 'win-gebietsbudget'],
    });
  });

  it('is rows with tabs in a pipe', async () => {
    const { stdout } = await desk.llq('programm', 'liste');
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Kürzel\tName\tGeprüft ab\tStichtag\tSchienen\tAliasnamen',
      'aiq\tAnkommen im Quartier\t2026\t31.01.\taiq\t',
    ]);
  });
});
