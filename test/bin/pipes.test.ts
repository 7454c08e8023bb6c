import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { draft } from '../support/drafts.js';
import { newLedger } from '../support/ledgers.js';

const program = join(process.cwd(), 'bin', 'run.js');
const rows = 5000;
let path: string;

beforeEach(async () => {
  const drafts = Array.from({ length: rows }, (_, at) =>
    draft('recipient.stated', { id: `r${at}`, name: `Beispielverein ${at}` }),
  );
  const ledger = await newLedger({ drafts });
  ({ path } = ledger.place);
});

/** Runs a line of the shell in which `llq` is the built program. */
function shell(line: string): { status: number | null; stdout: string; stderr: string } {
  const script = `llq() { "${process.execPath}" "${program}" "$@"; }\n${line}`;
  const env = { ...process.env, LLQ_DB: path, LLQ_STATE: join(dirname(path), 'state'), LLQ_LANG: 'de' };
  return spawnSync('bash', ['-c', script], { env, encoding: 'utf8' });
}

describe('the built program in a pipe', () => {
  it('writes all of a long list, whatever the format', () => {
    expect(shell('llq journal list | cat | wc -l').stdout.trim()).toBe(String(rows + 1));
    expect(shell('llq journal list --json | cat | grep -c \'"hash"\'').stdout.trim()).toBe(String(rows));
    expect(shell('llq recipient list --format csv | (sleep 1; cat) | wc -l').stdout.trim()).toBe(
      String(rows + 1),
    );
  });

  it('ends quietly where the reader has seen enough', () => {
    const { stdout, stderr } = shell('llq journal list | head -1; echo "${PIPESTATUS[0]}"');
    expect(stdout.split('\n')).toEqual([expect.stringMatching(/^Nummer\t/), '0', '']);
    expect(stderr).toBe('');
  });

  it('leaves its stdin to others', () => {
    const { stdout } = shell(
      'printf "eins\\nzwei\\n" | while read -r word; do llq journal show >/dev/null 2>&1; echo "$word"; done',
    );
    expect(stdout).toBe('eins\nzwei\n');
  });

  it('tells that stdout cannot be written, with exit code 5 and no stack', () => {
    if (process.platform !== 'linux') return;
    const { status, stderr } = shell('llq journal list > /dev/full');
    expect([status, stderr]).toEqual([5, expect.stringMatching(/^Fehler: Der Datenträger ist voll/)]);
    expect(stderr).not.toContain('    at ');
  });
});
