import { describe, expect, it } from '@jest/globals';
import { styleFor } from '#src/cli/style.js';
import { bremen2027 } from '../support/bremen-2027.js';
import { run } from '../support/command-line.js';
import { newDesk } from '../support/llq.js';

const terminal = { isTTY: true, columns: 80, write: () => {} };
const pipe = { ...terminal, isTTY: false };

const isColoured = async (sink: typeof terminal, env: Record<string, string>): Promise<boolean> =>
  (await styleFor(sink, env)).bold('x') !== 'x';

describe('colours', () => {
  it.each([
    [terminal, {}, true],
    [pipe, {}, false],
    [terminal, { NO_COLOR: '1' }, false],
    [terminal, { NO_COLOR: '' }, true],
    [terminal, { TERM: 'dumb' }, false],
    [pipe, { FORCE_COLOR: '1' }, true],
    [terminal, { FORCE_COLOR: '0' }, false],
    [terminal, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('on %j with %j: %s', async (sink, env, coloured) => {
    expect(await isColoured(sink, env)).toBe(coloured);
  });

  it('reach the tables of a terminal', async () => {
    const desk = await bremen2027();
    const { stdout } = await run(
      newDesk({ folder: desk.folder, terminal: true, env: { NO_COLOR: '' } }),
      'status',
    );
    expect(stdout).toContain('\u001b[1mStand 2027');
    desk.remove();
  });
});
