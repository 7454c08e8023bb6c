import { describe, expect, it } from '@jest/globals';
import { tell } from '#src/cli/main.js';
import { surroundingsOfProcess } from '#src/cli/surroundings.js';

/** What a bug prints in these surroundings. */
function told(
  env: Record<string, string>,
  ...argv: string[]
): { exit: number; stdout: string; stderr: string } {
  const system = surroundingsOfProcess('.');
  const texts = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    ...system[name],
    write: (text: string) => {
      texts[name] += text;
    },
  });
  const around = { ...system, env, stdout: sink('stdout'), stderr: sink('stderr') };
  return { exit: tell(new Error('surprise'), argv, around), ...texts };
}

describe('a bug', () => {
  it('is one sentence and how to get the details, without a stack', () => {
    const { exit, stdout, stderr } = told({});
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Fehler: Das hätte nicht geschehen dürfen/);
    expect(stderr).toContain('LLQ_DEBUG=1');
    expect(stderr).not.toContain('surprise');
  });

  it('has its details with LLQ_DEBUG', () => {
    expect(told({ LLQ_DEBUG: '1' }).stderr).toMatch(/^Error: surprise\n +at /);
  });

  it('is an object with --json, but not where that is a value behind --', () => {
    expect(JSON.parse(told({}, '--json').stdout)).toMatchObject({ error: { code: 'bug', exit: 1 } });
    expect(told({}, '--', '--json').stdout).toBe('');
  });
});
