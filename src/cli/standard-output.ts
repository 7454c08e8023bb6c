import { asUnavailable, systemCode } from '#src/domain/file-errors.js';

/**
 * Listens for what goes wrong in writing to stdout and stderr, which Node tells only later. A reader that has seen
 * enough (`llq journal list | head`) is no failure: what is still to come is dropped.
 * @returns waits until everything is written; throws `Unavailable` where that is not possible
 */
export function watchStandardOutput(): () => Promise<void> {
  let failure: unknown;
  for (const stream of [process.stdout, process.stderr]) {
    stream.removeAllListeners('error'); // oclif's own ends the process with a stack trace
    stream.on('error', (error) => {
      if (systemCode(error) !== 'EPIPE') failure ??= asUnavailable(error, 'stdout');
    });
  }
  return async () => {
    await new Promise((resolve) => void process.stdout.write('', resolve));
    if (failure !== undefined) throw failure;
  };
}
