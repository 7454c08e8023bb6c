import { exchange } from './exchange.js';
import type { Scene } from './scene.js';

/** After so many rounds at the latest everybody has everything. */
const mostRounds = 12;

/** Everybody exchanges until nothing changes any more. */
export async function settle(scene: Scene): Promise<void> {
  scene.trace.push('the share works');
  for (let round = 0; round < mostRounds; round += 1) {
    if (await isQuietRound(scene)) return;
  }
  throw new Error(`it does not come to rest in ${mostRounds} rounds`);
}

async function isQuietRound(scene: Scene): Promise<boolean> {
  const before = await scene.share.paths();
  let isQuiet = true;
  for (const computer of scene.dice.shuffled(scene.computers)) {
    const exchanged = await exchange(scene, computer);
    if (exchanged === null || Object.values(exchanged).some((change) => change !== 0 && change !== null))
      isQuiet = false;
  }
  const after = await scene.share.paths();
  return isQuiet && after.join('\n') === before.join('\n');
}
