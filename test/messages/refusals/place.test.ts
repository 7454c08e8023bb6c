import { describe, expect, it } from '@jest/globals';
import { placeRefusals } from '#src/messages/refusals/place.js';

const validity = { from: '2020-01-01', to: null };

describe('what is said about the time of a payment', () => {
  it.each([
    ['2019-12-31', 'am 31.12.2019', 'on 2019-12-31'],
    ['2019-Q4', 'im Zeitraum 4. Quartal 2019', 'in Q4 2019'],
    ['2019', 'im Zeitraum 2019', 'in 2019'],
  ])('%s is a day or a period', (day, german, english) => {
    const says = placeRefusals['track-not-valid-on'].says;
    const facts = { track: 'win', day, ...validity };
    expect(says.de(facts)).toBe(`Die Förderschiene win gilt ${german} nicht (gültig vom 01.01.2020).`);
    expect(says.en(facts)).toBe(`Track win is not valid ${english} (valid from 2020-01-01).`);
  });

  it('that does not count for a budget year names it too', () => {
    const { says } = placeRefusals['day-outside-year'];
    const facts = { day: '2022-Q1', year: 2021, lastDay: '2022-01-31' };
    expect(says.de(facts)).toMatch(/^Der Zeitraum 1\. Quartal 2022 zählt nicht zum Haushaltsjahr 2021/);
    expect(says.de({ ...facts, day: '2022-02-01' })).toMatch(/^Der 01\.02\.2022 zählt nicht/);
  });
});
