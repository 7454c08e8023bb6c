/**
 * Kills processes of the built program until there were enough of them: `node test/soak/kills.mjs [KILLS] [SEED]`. Each pass
 * of the tests that kill has a seed of its own, printed before it; LLQ_TEST_SEED repeats one. Stopped, it goes on where it
 * is told to: with the seed that was printed last. Ends with 1 at the first pass that fails.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** As many the tests below kill in one pass. */
const killsOfOnePass = 133;
const tests = ['test/processes/killed', 'test/processes/import', 'test/processes/sync'];

const [kills = '5000', first = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

let failed = false;
for (let pass = 0; pass * killsOfOnePass < Number(kills) && !failed; pass += 1) {
  const seed = String(Number(first) + pass);
  process.stdout.write(`seed ${seed}: ${pass * killsOfOnePass} of ${kills} killed before\n`);
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '-t', 'killed', ...tests];
  const { status } = spawnSync(process.execPath, jest, {
    stdio: 'inherit',
    env: { ...process.env, LLQ_TEST_SEED: seed },
  });
  failed = status !== 0;
}
process.exitCode = failed ? 1 : 0;
