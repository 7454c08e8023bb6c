import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

describe('municipality list', () => {
  it('gives all municipalities', async () => {
    expect(await desk.json('municipality', 'list')).toEqual({
      municipalities: [
        { code: 'bremen', name: 'Bremen', aliasNames: [] },
        { code: 'bremerhaven', name: 'Bremerhaven', aliasNames: [] },
      ],
    });
    expect((await desk.llq('stadt', 'liste')).stdout).toContain('bremen\tBremen\t\n');
  });
});
