import type { Sink } from './surroundings.js';

/** Told how many of how many steps are done. */
export type Progress = (done: number, total: number) => void;

/** What takes less than this many milliseconds shows no bar. */
const patience = 1000;

/** Runs `work` with a bar on the terminal, should it take long. Without a terminal there is no bar. */
export async function withBar<T>(
  terminal: Sink,
  title: string,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  if (!terminal.isTTY) return work(() => {});
  const { default: cliProgress } = await import('cli-progress');
  const format = `${title} {bar} {percentage} %`;
  const bar = new cliProgress.SingleBar({
    format,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  const begun = performance.now();
  let shown = false;
  try {
    return await work((done, total) => {
      if (!shown && performance.now() - begun > patience) {
        bar.start(total, done);
        shown = true;
      }
      if (shown) bar.update(done);
    });
  } finally {
    if (shown) bar.stop();
  }
}
