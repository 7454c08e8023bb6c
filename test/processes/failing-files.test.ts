import { describe, expect, it } from '@jest/globals';
import { buildProgram, runProgram } from '../support/program.js';
import { temporaryFolder } from '../support/temporary.js';

describe('a report, a backup and a restored database', () => {
  it('are whole or not there, whichever operation of the file system fails, and are made the next time', async () => {
    const program = await buildProgram('failing-files');
    const lines = (await runProgram(program, temporaryFolder()).output).trimEnd().split('\n');
    expect(lines.slice(0, -1)).toEqual([]);
    expect(Number(lines.at(-1))).toBeGreaterThan(500);
  }, 300_000);
});
