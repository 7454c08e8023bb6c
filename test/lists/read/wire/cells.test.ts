import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Cell } from '#src/lists/model.js';
import { cellDecoder, cellEncoder, type WireCell } from '#src/lists/read/wire/cells.js';

const texts = fc.constantFrom('', 'Gröpelingen', '0', '12', 'offen', '\u2028', 'a"b\n', '\ud800');
const extra = fc.option(
  fc.record({ format: fc.option(texts), formula: fc.option(texts), comment: fc.option(texts) }),
);
const cell: fc.Arbitrary<Cell | undefined> = fc.option(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('text', 'day', 'error', 'no-value'),
      value: texts,
      text: texts,
      extra,
    }),
    fc.record({
      kind: fc.constant('number'),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), // JSON has no -0
      text: texts,
      extra,
    }),
    fc.record({ kind: fc.constant('boolean'), value: fc.boolean(), text: texts, extra }),
  ),
  { nil: undefined },
);

describe('cells', () => {
  it('come out of their messages as they went in', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const wire = JSON.parse(JSON.stringify(cells.map(cellEncoder()))) as WireCell[];
        expect(wire.map(cellDecoder())).toEqual(cells);
      }),
    );
  });

  it('with the same text are one cell', () => {
    const tenever: Cell = { kind: 'text', value: 'Tenever', text: 'Tenever', extra: null };
    const [first, , second] = [tenever, undefined, { ...tenever }].map(cellEncoder()).map(cellDecoder());
    expect(second).toBe(first);
  });

  it('come out the same where there are more texts than are remembered', () => {
    const encode = cellEncoder();
    const decode = cellDecoder();
    for (let round = 0; round < 2; round += 1) {
      for (let number = 0; number < 260_000; number += 1) {
        const text = `Beleg ${number}`;
        expect(decode(encode({ kind: 'text', value: text, text, extra: null }))?.value).toBe(text);
      }
    }
  });
});
