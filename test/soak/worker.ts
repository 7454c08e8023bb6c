import { Stage } from '../support/simulation/stage.js';

/** What `run.mjs` asks for. */
interface Task {
  readonly seed: number;
  readonly intentions: number;
}

const stage = await Stage.open();

process.on('message', ({ seed, intentions }: Task) => {
  void stage
    .run({ seed, intentions, thorough: true })
    .then((report) => process.send?.({ seed, report }))
    .catch((error: unknown) => process.send?.({ seed, failure: String(error) }));
});
for (const ending of ['disconnect', 'SIGINT', 'SIGTERM'] as const)
  process.once(ending, () => {
    stage.remove();
    process.exit();
  });
process.send?.({ ready: true });
