// Loaded before the program (`node --import`): everything in LLQ_TEST_SHARE then answers only after LLQ_TEST_SHARE_MS.
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

const { LLQ_TEST_SHARE: share, LLQ_TEST_SHARE_MS: ms } = process.env;

for (const name of ['readdir', 'readFile', 'lstat', 'open', 'rename', 'mkdir', 'unlink']) {
  const real = promises[name];
  promises[name] = async (path, ...rest) => {
    if (String(path).startsWith(share)) await sleep(Number(ms));
    return real(path, ...rest);
  };
}
syncBuiltinESMExports();
