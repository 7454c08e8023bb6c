import { describe, expect, it } from '@jest/globals';
import { defaultLimits, secondsFor } from '#src/lists/limits.js';

const mega = 1024 * 1024;

describe('the time that a list may take', () => {
  it.each([
    [100, 21],
    [2 * mega, 60],
    [50 * mega, 180],
  ])('is for %d bytes %d seconds', (bytes, seconds) => {
    expect(secondsFor(bytes, defaultLimits)).toBe(seconds);
  });

  it('is never more than the limit', () => {
    expect(secondsFor(mega, { ...defaultLimits, seconds: 0.3 })).toBe(0.3);
  });
});
