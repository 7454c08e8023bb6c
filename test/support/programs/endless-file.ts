/** Writes a file that never comes to its end. Argument: its path. Says so once something is written. */
import { setTimeout as sleep } from 'node:timers/promises';
import { writePiecesInOneStep } from '#src/render/write-pieces.js';

const [path = ''] = process.argv.slice(2);

async function* pieces(): AsyncGenerator<string> {
  for (let row = 1; ; row += 1) {
    yield `${row}\n`;
    if (row === 2) process.stdout.write('begun\n');
    await sleep(5);
  }
}

await writePiecesInOneStep(path, pieces(), { mayReplace: () => Promise.resolve(true) });
