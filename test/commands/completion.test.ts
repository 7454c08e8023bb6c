import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answer, refusal, run } from '../support/command-line.js';
import { newDesk, type Desk } from '../support/llq.js';

let desk: Desk;
beforeEach(() => {
  desk = newDesk();
});
afterEach(() => desk.remove());

/** What bash would offer behind a beginning of a command line. */
async function offered(...words: string[]): Promise<string[]> {
  const { stdout: script } = await run(desk, 'completion bash');
  const line = ['llq', ...words].map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _llq; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['-c', `${script}\n${ask}`], { encoding: 'utf8' });
  return stdout.split('\n').filter((word) => word !== '');
}

describe('llq completion', () => {
  it('offers commands and flags under both names, in bash', async () => {
    expect(await offered('disb')).toEqual(['disbursement']);
    expect(await offered('auszahlung', 'b')).toEqual(['buchen']);
    expect(await offered('disbursement', 'record', '5', '--ar')).toEqual(['--area']);
    expect(await offered('auszahlung', 'buchen', '--gebiet', 'grohn', '--trae')).toEqual(['--traeger']);
  });

  it.each(['bash', 'zsh', 'powershell'])('makes a script for %s', async (shell) => {
    expect(await answer(desk, `vervollstaendigung ${shell}`)).toEqual({
      shell,
      script: expect.stringContaining('disbursement'),
    });
  });

  it('is a usage error for another shell, or none', async () => {
    expect(await refusal(desk, 'completion fish')).toMatchObject({ code: 'flag-value', exit: 2 });
    expect(await refusal(desk, 'completion')).toMatchObject({ code: 'missing-value', exit: 2 });
  });
});
