import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { barsDrawing } from '#src/render/pictures/bars.js';
import { curvesDrawing } from '#src/render/pictures/curves.js';
import type { BarsPicture, CurvesPicture, PartAmounts } from '#src/render/pictures/picture.js';
import { drawn } from '#src/render/pictures/svg.js';

const hostile = '</svg><script>alert(1)</script> "x" & \u0007';
const nothing: PartAmounts = { spent: cents(0), over: cents(0), available: cents(0), blocked: cents(0) };

function bars(...parts: readonly PartAmounts[]): BarsPicture {
  return {
    kind: 'bars',
    rows: parts.map((part) => ({ name: () => hostile, note: () => hostile, parts: part })),
  };
}

function curves(...amounts: readonly (number | null)[]): CurvesPicture {
  const slots = amounts.map(() => ({ de: hostile, en: hostile }));
  const known = amounts.map((amount) => (amount === null ? null : cents(amount)));
  return { kind: 'curves', slots, curves: [{ name: 'paid', title: { de: '', en: '' }, amounts: known }] };
}

/** The fills of the parts of bars, in their order. */
function fillsOf(svg: string): (string | undefined)[] {
  return [...svg.matchAll(/<path d="[^"]+" fill="([^"]+)" stroke=/g)].map(([, fill]) => fill);
}

describe('a picture', () => {
  it('needs no style and no script, has no names of its own, and shows texts as they are', async () => {
    const pictures = [
      await drawn(barsDrawing(bars({ ...nothing, spent: cents(1) }), 500, 'de').spec),
      await drawn(curvesDrawing(curves(1, 2), 1000, 'de').spec),
    ];
    for (const svg of pictures) {
      expect(svg).not.toMatch(/\sstyle=|\sid=|<script|\p{Control}/u);
      expect(svg).toContain('&lt;/svg&gt;');
    }
  });

  it('is the same each time', async () => {
    const { spec } = curvesDrawing(curves(1, 2, null), 340, 'en');
    expect(await drawn(spec)).toBe(await drawn(spec));
  });

  it('draws the parts of a bar beside each other, those without anything not at all', async () => {
    const parts = { spent: cents(3), over: cents(0), available: cents(2), blocked: cents(1) };
    const svg = await drawn(barsDrawing(bars(parts), 500, 'de').spec);
    expect(fillsOf(svg)).toEqual(['#17507d', '#d3e3f0', 'url(#hatch-blocked)']);
  });

  it('shortens a name of 40,000 letters to two lines', () => {
    const long: BarsPicture = {
      kind: 'bars',
      rows: [{ name: () => 'wort '.repeat(8000), note: () => '', parts: nothing }],
    };
    expect(barsDrawing(long, 500, 'de').height).toBe(65);
  });

  it('is sensible with nothing in it, with a cent, and below zero', async () => {
    const none = [barsDrawing(bars(), 500, 'de'), barsDrawing(bars(nothing), 500, 'de')];
    for (const { spec } of [...none, curvesDrawing(curves(null, null), 340, 'de')]) {
      expect(await drawn(spec)).not.toMatch(/NaN|Infinity|undefined/);
    }
    expect(await drawn(curvesDrawing(curves(1), 340, 'de').spec)).toContain('>0,01\u00A0€<');
    expect(await drawn(curvesDrawing(curves(-250_000, 0), 340, 'de').spec)).toContain(
      '>-2\u00A0Tsd.\u00A0€<',
    );
  });
});
