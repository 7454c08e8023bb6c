import { Worker } from 'node:worker_threads';
import { systemCode } from '#src/domain/file-errors.js';
import type { Complaint, ReadRequest } from './request.js';

/** How often the memory is measured. Within this time a parser takes some 100 MB at most. */
const watchMs = 50;

/** What of the memory may be objects of JavaScript; the rest are bytes of the file, parts of it, and the program. */
const objectShare = 0.75;

const mega = 1024 * 1024;

/**
 * Starts `script` as a thread that does what the first message asks for, and ends the process when it takes more memory
 * than it may, or when the program that started it is gone. The thread itself cannot: a parser gives nobody a turn.
 */
export function guard(script: URL): void {
  process.once('disconnect', end);
  process.once('message', (request: ReadRequest) => {
    const { memoryBytes } = request.limits;
    const worker = new Worker(script, {
      workerData: request,
      stdout: true, // what a parser prints must not come between our messages
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: Math.floor((memoryBytes * objectShare) / mega) },
    });
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > memoryBytes) complain('memory');
    }, watchMs);
    worker.once('error', (error) => {
      complain(systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash');
    });
    worker.once('exit', () => {
      clearInterval(watch);
      process.off('disconnect', end);
      process.disconnect();
    });
  });
}

function complain(complaint: Complaint): void {
  process.send?.(complaint, end);
}

/** At once, whatever the other thread is doing. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}
